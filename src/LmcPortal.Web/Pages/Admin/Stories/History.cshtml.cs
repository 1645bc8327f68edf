using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Stories;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Every revision, and the way back to each: what it holds becomes a new one.</summary>
[Authorize(Policies.CanWrite)]
public sealed class HistoryModel(PortalDbContext db, EditorialTexts texts, StoryStandings standings, StoryDesk desk, PreviewLinks previews, CurrentEditor current)
    : StoryPlacePage(texts, standings, current)
{
    public override string Title => "History of " + Standing.Title;

    protected override string Place => AdminLinks.History;

    public IReadOnlyList<RevisionRow> Revisions { get; private set; } = [];

    /// <summary>Where a revision can be read as readers would.</summary>
    public string PreviewOf(int number) => PortalLinks.PreviewOf(previews.For(Id, number, PreviewLinks.ForEditors));

    public Task<IActionResult> OnPostRestoreAsync(int revision, CancellationToken cancellationToken) => DoAsync(
        async story =>
        {
            var note = string.IsNullOrWhiteSpace(Note) ? $"Version {revision} restored" : Note.Trim();
            return (await desk.RestoreAsync(story, Number, revision, Signature.Of(Editor, note), cancellationToken)).Problems.Select(p => p.Message).FirstOrDefault();
        },
        $"Version {revision} is the newest text again, as a revision of its own.", cancellationToken);

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Revisions = await db.StoryRevisions.AsNoTracking().Where(r => r.StoryId == Id).OrderByDescending(r => r.Number)
            .Select(r => new RevisionRow(r.Number, r.State, r.Status, r.Author, r.Note, r.CreatedUtc)).ToListAsync(cancellationToken);
        return await base.ShowAsync(cancellationToken);
    }
}
