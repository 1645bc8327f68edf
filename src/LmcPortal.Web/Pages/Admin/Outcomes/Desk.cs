using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Lays an outcome before an editor.</summary>
internal static class Desk
{
    // Nobody compares more sentences with one record; the rest is counted on its public page.
    private const int MostQuotes = 10;

    public static async Task<OutcomeOnDesk?> FindOnDeskAsync(this PortalDbContext db, string publicId, CancellationToken cancellationToken)
    {
        var outcome = await db.Outcomes.AsNoTracking().WithFacts().SingleOrDefaultAsync(o => o.PublicId == publicId, cancellationToken);
        if (outcome is null)
        {
            return null;
        }

        var quotes = await db.Quotes.AsNoTracking().Where(q => q.OutcomeId == outcome.Id).OrderBy(q => q.Order).ThenBy(q => q.Id).Take(MostQuotes)
            .Select(q => new
            {
                q.Id, q.Exact, q.Prefix, q.Suffix, q.AnchorStart, q.AnchorLength, q.StoryId, q.Story!.Slug, q.Story.Title, q.Story.Language, q.Story.Status,
                Sections = q.Story.Sections.OrderBy(s => s.Order).Select(s => s.Html).ToList(),
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return new OutcomeOnDesk(outcome.Id, outcome.PublicId, outcome.RevisionNumber, OutcomeSnapshot.Of(outcome), outcome.Flags, [.. quotes.Select(q =>
        {
            var paragraphs = q.Sections.SelectMany(PlainText.ParagraphsOf).ToList();
            var place = QuoteLocator.Locate(paragraphs, q.Exact, q.Prefix, q.Suffix);
            var start = Math.Clamp(q.AnchorStart, 0, q.Exact.Length);
            var end = Math.Clamp(start + q.AnchorLength, start, q.Exact.Length);
            return new SaidQuote(
                place is { } at ? paragraphs[at.Paragraph][..at.Start] : "", q.Exact[..start], q.Exact[start..end], q.Exact[end..],
                place is { } found ? paragraphs[found.Paragraph][(found.Start + q.Exact.Length)..] : "",
                place is null, q.Id, q.StoryId, q.Slug, q.Title, q.Language, q.Status);
        })]);
    }
}
