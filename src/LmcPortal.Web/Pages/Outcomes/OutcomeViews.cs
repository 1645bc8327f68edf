using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Pages.Shared;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>Reads what an outcome's page shows.</summary>
public static class OutcomeViews
{
    /// <summary>An outcome that readers may see; null for any other, and for one that never was.</summary>
    public static async Task<OutcomeView?> FindOutcomeAsync(this PortalDbContext db, string publicId, CancellationToken cancellationToken)
    {
        var found = db.Outcomes.AsNoTracking().Shown().Where(o => o.PublicId == publicId).OrderBy(o => o.Id);
        var row = await found.ToRows().FirstOrDefaultAsync(cancellationToken);
        var rest = await found.Select(o => new { o.Ordinal, o.Participants, o.Claimant, o.CountrySource, o.CreatedUtc, o.UpdatedUtc, o.MeetingKey,
            Notes = o.Notes.OrderBy(n => n.Id).ToList(), Disputes = o.Disputes.OrderBy(d => d.Id).ToList(), Sources = o.Sources.OrderBy(s => s.Id).ToList() }).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        if (row is null || rest is null)
        {
            return null;
        }

        var quotes = await db.Set<Quote>().AsNoTracking()
            .Where(q => q.Outcome!.PublicId == publicId && q.Story!.Status == StoryStatus.Published).OrderBy(q => q.Order).ThenBy(q => q.Id)
            .Select(q => new QuoteView(
                q.Id, q.Exact, q.Prefix, q.Suffix, q.AnchorStart, q.AnchorLength, q.Line, q.Story!.Slug, q.Story.Title, q.Story.Language, q.Story.SourcePublished,
                q.Story.SourceDocument == null ? null : new SourceView(
                    q.Story.SourceDocument.FileName, q.Story.SourceDocument.Language, q.Story.SourceDocument.Title, q.Story.SourceDocument.Publisher,
                    q.Story.SourceDocument.Agency, q.Story.SourceDocument.Place, q.Story.SourceDocument.Date)))
            .ToListAsync(cancellationToken);
        return quotes.Count == 0 ? null
            : new OutcomeView(row, rest.Ordinal, rest.Participants, rest.Claimant, rest.CountrySource, rest.CreatedUtc, rest.UpdatedUtc, rest.MeetingKey, quotes, rest.Notes, rest.Disputes, rest.Sources);
    }

    /// <summary>The public id of the outcome that this one was merged into, as far as readers may see it; null when it was not merged.</summary>
    public static async Task<string?> FindSurvivorAsync(this PortalDbContext db, string publicId, CancellationToken cancellationToken)
    {
        // One that was merged into another cannot be merged into: there are no circles.
        var survivor = (string?)null;
        for (var next = publicId; next is not null;)
        {
            survivor = next == publicId ? null : next;
            var asked = next;
            next = await db.Outcomes.Where(o => o.PublicId == asked).Select(o => o.MergedInto!.PublicId).FirstOrDefaultAsync(cancellationToken);
        }

        return survivor is not null && await db.Outcomes.Shown().AnyAsync(o => o.PublicId == survivor, cancellationToken) ? survivor : null;
    }
}
