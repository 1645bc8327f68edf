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
        var rest = await found.Select(o => new { o.Ordinal, o.Participants, o.Claimant, o.CountrySource, o.CreatedUtc, o.UpdatedUtc, o.MeetingKey }).FirstOrDefaultAsync(cancellationToken);
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
            : new OutcomeView(row, rest.Ordinal, rest.Participants, rest.Claimant, rest.CountrySource, rest.CreatedUtc, rest.UpdatedUtc, rest.MeetingKey, quotes);
    }
}
