using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>All stories, newest save first; several at once get a theme or go into review.</summary>
[Authorize(Policies.CanWrite)]
public sealed class IndexModel(PortalDbContext db, UnsavedTexts unsaved, StoryBatch batch, CurrentEditor current) : AdminPage
{
    public const int RowsPerPage = 50;

    // What is told travels in a cookie.
    private const int RefusalsNamed = 5;

    public override string Title => "Stories";

    [BindProperty(SupportsGet = true, Name = "")]
    public StoryListQuery Asked { get; set; } = new();

    public DeskChoices Choices { get; private set; } = new([], []);

    public IReadOnlyList<StoryRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public string? NextPath { get; private set; }

    /// <summary>Who else has which story open.</summary>
    public ILookup<int, string> Others { get; private set; } = Array.Empty<int>().ToLookup(i => i, _ => "");

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Makes a theme the main one of all chosen stories.</summary>
    public async Task<IActionResult> OnPostThemeAsync(int[] chosen, string? theme, CancellationToken cancellationToken)
    {
        Choices = await DeskChoices.ReadAsync(db, cancellationToken);
        return Choices.Themes.Any(t => t.Value == theme)
            ? await TellAsync(chosen, await batch.SetThemeAsync(chosen, theme!, current.Required, cancellationToken), cancellationToken)
            : await RefuseAsync("Please choose a theme from the list.", cancellationToken);
    }

    /// <summary>Asks for a review of all chosen stories.</summary>
    public async Task<IActionResult> OnPostReviewAsync(int[] chosen, CancellationToken cancellationToken) =>
        await TellAsync(chosen, await batch.AskReviewAsync(chosen, current.Required, cancellationToken), cancellationToken);

    private async Task<IActionResult> TellAsync(int[] chosen, IReadOnlyList<string> refusals, CancellationToken cancellationToken)
    {
        if (chosen.Length == 0)
        {
            return await RefuseAsync("Please choose stories first.", cancellationToken);
        }

        var rest = refusals.Count > RefusalsNamed ? $" And {refusals.Count - RefusalsNamed} more." : "";
        Told = $"Done for {chosen.Length - refusals.Count} of {chosen.Length} stories. {string.Join(' ', refusals.Take(RefusalsNamed))}{rest}".TrimEnd();
        return Redirect(AdminLinks.Stories);
    }

    private Task<IActionResult> RefuseAsync(string problem, CancellationToken cancellationToken)
    {
        ModelState.AddModelError("", problem);
        return ShowAsync(cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Choices = await DeskChoices.ReadAsync(db, cancellationToken);
        var matching = Asked.Narrow(db.Stories.AsNoTracking());
        Total = await matching.CountAsync(cancellationToken);

        // Newest first by key: what is saved while somebody pages through does not move.
        var rows = await (Asked.After is { } after ? matching.Where(s => s.Id < after) : matching)
            .OrderByDescending(s => s.Id).Take(RowsPerPage + 1)
            .Select(s => new StoryRow(
                s.Id, s.Title, s.Language, s.Status, s.Work!.DraftNumber != null, s.Work == null ? WorkStage.Writing : s.Work.Stage,
                s.Themes.Where(t => t.IsPrimary).Select(t => t.Theme!.Label).FirstOrDefault(), s.UpdatedUtc, s.RevisionNumber, s.Work!.PublishAtUtc))
            .ToListAsync(cancellationToken);
        Rows = [.. rows.Take(RowsPerPage)];
        NextPath = rows.Count > RowsPerPage ? Asked.Behind(AdminLinks.Stories, Rows[^1].Id) : null;
        Others = await unsaved.OthersAsync([.. Rows.Select(r => r.Id)], current.Required.Id, cancellationToken);
        return Page();
    }
}
