using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Finds the sentences that <see cref="LedgerChecker"/> calls broken, and lets the store pass over all the others.</summary>
public sealed class BrokenQuoteFinder(PortalDbContext db)
{
    /// <summary>In the order of their stories.</summary>
    public async Task<IReadOnlyList<BrokenQuote>> FindAsync(CancellationToken cancellationToken)
    {
        // A sentence that stands in the HTML as it is stands in a paragraph. The others may be cut by a mark or hold an escaped letter.
        var doubtful = await db.Quotes.AsNoTracking()
            .Where(q => !db.Sections.Any(s => s.StoryId == q.StoryId && s.Html.Contains(q.Exact)))
            .OrderBy(q => q.StoryId).ThenBy(q => q.Id)
            .Select(q => new { Quote = new BrokenQuote(q.Outcome!.PublicId, q.Outcome.Name, q.Exact, q.StoryId, q.Story!.Slug, q.Story.Title), q.Prefix, q.Suffix })
            .ToListAsync(cancellationToken);

        var broken = new List<BrokenQuote>();
        foreach (var ofStory in doubtful.GroupBy(d => d.Quote.StoryId))
        {
            var sections = await db.Sections.AsNoTracking().Where(s => s.StoryId == ofStory.Key).OrderBy(s => s.Order).Select(s => s.Html).ToListAsync(cancellationToken);
            var paragraphs = sections.SelectMany(PlainText.ParagraphsOf).ToList();
            broken.AddRange(ofStory.Where(d => QuoteLocator.Locate(paragraphs, d.Quote.Exact, d.Prefix, d.Suffix) is null).Select(d => d.Quote));
        }

        return broken;
    }
}
