using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Pages.Outcomes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Everything about one outcome: its facts, and what editors put beside them.</summary>
[Authorize(Policies.CanReview)]
public sealed class DetailsModel(PortalDbContext db, OutcomeEditor editor, OutcomeNotes notes) : AdminPage
{
    public override string Title => Desk?.Headline ?? "Outcome";

    public OutcomeOnDesk? Desk { get; private set; }

    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    /// <summary>What changed and why; readers see it.</summary>
    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The facts as they are in the store, when somebody else was faster.</summary>
    public OutcomeForm? Now { get; private set; }

    public NoteForm NewNote { get; private set; } = new();

    public DisputeForm NewDispute { get; private set; } = new();

    public SourceForm NewSource { get; private set; } = new();

    public IReadOnlyList<OutcomeNote> Notes { get; private set; } = [];

    public IReadOnlyList<OutcomeDispute> Disputes { get; private set; } = [];

    public IReadOnlyList<OutcomeSource> Sources { get; private set; } = [];

    public IReadOnlyList<OutcomeChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var shown = await ShowAsync(id, cancellationToken);
        Form = Desk?.Form ?? Form;
        return shown;
    }

    public Task<IActionResult> OnPostSaveAsync(string id, int revision, CancellationToken cancellationToken) => DoAsync(
        id, revision, "Saved. The outcome is reviewed by you.",
        async key => Form.Read(ModelState) is { } draft ? await editor.SaveAsync(key, draft, Note?.Trim() ?? "", cancellationToken) : OutcomeEdit.Refused([]), cancellationToken);

    public Task<IActionResult> OnPostNoteAsync(string id, int revision, NoteForm newNote, CancellationToken cancellationToken) => DoAsync(
        id, revision, "The note is public now.", key => notes.AddNoteAsync(key, (NewNote = newNote).Text, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostDisputeAsync(string id, int revision, DisputeForm newDispute, CancellationToken cancellationToken) => DoAsync(
        id, revision, "The dispute is public now.",
        key => notes.AddDisputeAsync(key, (NewDispute = newDispute).By, newDispute.Says, newDispute.SourceTitle, newDispute.SourceUrl, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostSourceAsync(string id, int revision, SourceForm newSource, CancellationToken cancellationToken) => DoAsync(
        id, revision, "The second source is public now.",
        key => notes.AddSourceAsync(key, (NewSource = newSource).Title, newSource.Url, PartialDate.TryParseIso(newSource.Published, out var date) ? date : null, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRemoveNoteAsync(string id, int revision, int which, CancellationToken cancellationToken) =>
        DoAsync(id, revision, "The note is gone; the history keeps it.", key => notes.RemoveNoteAsync(key, which, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRemoveDisputeAsync(string id, int revision, int which, CancellationToken cancellationToken) =>
        DoAsync(id, revision, "The dispute is gone; the history keeps it.", key => notes.RemoveDisputeAsync(key, which, cancellationToken), cancellationToken);

    public Task<IActionResult> OnPostRemoveSourceAsync(string id, int revision, int which, CancellationToken cancellationToken) =>
        DoAsync(id, revision, "The source is gone; the history keeps it.", key => notes.RemoveSourceAsync(key, which, cancellationToken), cancellationToken);

    private async Task<IActionResult> DoAsync(string id, int revision, string told, Func<OutcomeKey, Task<OutcomeEdit>> act, CancellationToken cancellationToken)
    {
        var edit = ModelState.IsValid ? await act(new OutcomeKey(id, revision)) : OutcomeEdit.Refused([]);
        if (edit.IsTaken)
        {
            Told = told;
            return Redirect(AdminLinks.Outcome(id));
        }

        ModelState.AddProblems(edit.Problems);
        var shown = await ShowAsync(id, cancellationToken);
        if (Desk is not null && Desk.Revision != revision)
        {
            ModelState.AddModelError("", Reviewing.StaleSentence);
            Now = Desk.Form;
        }

        // A form of another part of the page came without facts.
        Form = Request.Form.ContainsKey("Form.Name") ? Form : Desk?.Form ?? Form;
        return shown;
    }

    private async Task<IActionResult> ShowAsync(string id, CancellationToken cancellationToken)
    {
        Desk = await db.FindOnDeskAsync(id, cancellationToken);
        if (Desk is null)
        {
            return NotFound();
        }

        Notes = await db.OutcomeNotes.AsNoTracking().Where(n => n.OutcomeId == Desk.Id).OrderBy(n => n.Id).ToListAsync(cancellationToken);
        Disputes = await db.OutcomeDisputes.AsNoTracking().Where(d => d.OutcomeId == Desk.Id).OrderBy(d => d.Id).ToListAsync(cancellationToken);
        Sources = await db.OutcomeSources.AsNoTracking().Where(s => s.OutcomeId == Desk.Id).OrderBy(s => s.Id).ToListAsync(cancellationToken);
        (Changes, _) = await db.ReadOutcomeChangesAsync(id, cancellationToken);
        return Page();
    }
}
