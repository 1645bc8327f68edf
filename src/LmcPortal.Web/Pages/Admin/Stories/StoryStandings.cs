using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Stories;

/// <summary>Reads where a story stands.</summary>
public sealed class StoryStandings(PortalDbContext db, UnsavedTexts unsaved)
{
    /// <summary>Null when there is no such story.</summary>
    public async Task<StoryStanding?> FindAsync(int id, SignedInEditor editor, CancellationToken cancellationToken)
    {
        var found = await db.Stories.AsNoTracking().Where(s => s.Id == id).OrderBy(s => s.Id)
            .Select(s => new
            {
                Standing = new StoryStanding(
                    s.Id, s.Slug, s.Title, s.Status, s.StatusReason, s.RevisionNumber, s.UpdatedUtc,
                    s.Revisions.OrderByDescending(r => r.Number).Select(r => r.Author).FirstOrDefault(), s.Work),
                Saved = s.Revisions.Where(r => r.State == RevisionState.Saved).Max(r => (int?)r.Number) ?? 0,
                At = s.Revisions.Max(r => (DateTime?)r.CreatedUtc),
            })
            .FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var others = await unsaved.OthersAsync([id], editor.Id, cancellationToken);
        var undated = await db.Quotes.AsNoTracking().Where(q => q.StoryId == id && q.Outcome!.Status != OutcomeStatus.Rejected && q.Outcome.SortDate == null)
            .Select(q => q.Outcome!.Name).Distinct().OrderBy(n => n).Take(StoryStanding.UndatedMost).ToListAsync(cancellationToken);
        return found.Standing with
        {
            Undated = undated,
            SavedUtc = found.At ?? found.Standing.SavedUtc,
            Others = [.. others[id].Distinct()],
            IsDraftBehind = found.Standing.HasDraft && found.Standing.Work!.BaseNumber != found.Saved,
        };
    }
}
