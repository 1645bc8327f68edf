using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Outcomes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>One candidate at a time, its sentence beside its facts: a key decides, and the next one lies there.</summary>
[Authorize(Policies.CanReview)]
public sealed partial class ReviewModel(PortalDbContext db, OutcomeReview review, CurrentEditor current) : AdminPage
{
    private const int FindMaxLength = 100;

    public override string Title => "Review outcomes";

    public OutcomeQueue Queue { get; private set; } = null!;

    /// <summary>The candidate; null when none is left.</summary>
    public OutcomeOnDesk? Desk { get; private set; }

    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    /// <summary>The facts as they are in the store, when somebody else was faster.</summary>
    public OutcomeForm? Now { get; private set; }

    public int Left { get; private set; }

    public string? PreviousPath { get; private set; }

    public string? NextPath { get; private set; }

    public IReadOnlyList<OutcomeLine> Same { get; private set; } = [];

    public string? Find { get; private set; }

    /// <summary>The editor's decision that can be taken back; null when there is none.</summary>
    public OutcomeKey? Last { get; private set; }

    public async Task OnGetAsync(string? at, string? last, string? find, CancellationToken cancellationToken)
    {
        Queue = Read();
        Find = string.IsNullOrWhiteSpace(find) || find.Length > FindMaxLength ? null : find.Trim();
        var id = at ?? await Queue.Of(db).Select(o => o.PublicId).FirstOrDefaultAsync(cancellationToken);
        await ShowAsync(id, cancellationToken);
        Form = Desk?.Form ?? Form;
        Last = await LastAsync(last, cancellationToken);
    }

    public async Task<IActionResult> OnPostAcceptAsync(OutcomeKey key, CancellationToken cancellationToken)
    {
        var desk = await db.FindOnDeskAsync(key.PublicId, cancellationToken);
        if (desk is null)
        {
            return NotFound();
        }

        var isCorrected = !Form.Says(desk.Form);
        return Form.Read(ModelState) is not { } draft ? await AgainAsync(key, OutcomeEdit.Refused([]), cancellationToken) : await DecideAsync(
            key, review.AcceptAsync(key, isCorrected ? draft : OutcomeDraft.Of(desk.Facts), isCorrected, cancellationToken), isCorrected ? "Corrected and accepted" : "Accepted", cancellationToken);
    }

    public Task<IActionResult> OnPostRejectAsync(OutcomeKey key, RejectReason reason, CancellationToken cancellationToken) =>
        DecideAsync(key, review.RejectAsync(key, reason, cancellationToken), $"Refused ({reason.Text()})", cancellationToken);

    public Task<IActionResult> OnPostMergeAsync(OutcomeKey key, string? into, CancellationToken cancellationToken) =>
        DecideAsync(key, review.MergeAsync(key, into ?? "", cancellationToken), $"Merged into {into}", cancellationToken);

    public async Task<IActionResult> OnPostUndoAsync(OutcomeKey key, CancellationToken cancellationToken)
    {
        var edit = await review.UndoAsync(key, cancellationToken);
        Told = edit.IsTaken ? "Taken back: it lies here again." : "That decision cannot be taken back any more: somebody has changed the outcome since.";
        return Redirect(Read().At(AdminLinks.Review, ("at", key.PublicId)));
    }

    private async Task<IActionResult> DecideAsync(OutcomeKey key, Task<OutcomeEdit> decision, string told, CancellationToken cancellationToken)
    {
        var edit = await decision;
        if (!edit.IsTaken)
        {
            return edit.Result == OutcomeEditResult.Missing ? NotFound() : await AgainAsync(key, edit, cancellationToken);
        }

        Told = $"{told}: {edit.Outcome!.Name}";
        var next = await NextAsync(edit.Outcome.Id, cancellationToken) ?? await NextAsync(0, cancellationToken);
        return Redirect(Read().At(AdminLinks.Review, ("at", next), ("last", key.PublicId)));
    }
}
