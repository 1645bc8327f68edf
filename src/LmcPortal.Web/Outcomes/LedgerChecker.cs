using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Looks for every quote in the words of its story as readers see them, and recomputes every history. Reads only, a few rows at a time.</summary>
public sealed class LedgerChecker(PortalDbContext db)
{
    private const int RowsAtATime = 50;

    public async Task<LedgerCheck> CheckAsync(CancellationToken cancellationToken)
    {
        var broken = new List<string>();
        var (stories, quotes, revisions) = (0, 0, 0);
        for (var last = 0; ;)
        {
            var batch = await db.Stories.AsNoTracking()
                .Include(s => s.Sections.OrderBy(section => section.Order))
                .Include(s => s.Revisions.OrderBy(r => r.Number))
                .Where(s => s.Id > last).OrderBy(s => s.Id).Take(RowsAtATime)
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                revisions += await CheckOutcomeHistoriesAsync(broken, cancellationToken);
                return new LedgerCheck(stories, quotes, revisions, broken);
            }

            last = batch[^1].Id;
            var ids = batch.Select(s => s.Id).ToList();
            var quotesOf = (await db.Quotes.AsNoTracking().Include(q => q.Outcome).Where(q => ids.Contains(q.StoryId)).OrderBy(q => q.Id).ToListAsync(cancellationToken))
                .ToLookup(q => q.StoryId);
            foreach (var story in batch)
            {
                broken.AddRange(BrokenQuotes(story, quotesOf[story.Id]));
                broken.AddRange(HistoryCheck.Broken(story.Slug, story.RevisionNumber, story.Revisions));
                quotes += quotesOf[story.Id].Count();
                revisions += story.Revisions.Count;
            }

            stories += batch.Count;
        }
    }

    private static IEnumerable<string> BrokenQuotes(Story story, IEnumerable<Quote> quotes)
    {
        var paragraphs = story.Sections.SelectMany(s => PlainText.ParagraphsOf(s.Html)).ToList();
        return quotes
            .Where(q => QuoteLocator.Locate(paragraphs, q.Exact, q.Prefix, q.Suffix) is null)
            .Select(q => $"{story.Slug}: outcome {q.Outcome!.PublicId} '{q.Outcome.Name}' rests on a sentence that is not in the story: \"{q.Exact}\"");
    }

    private async Task<int> CheckOutcomeHistoriesAsync(List<string> broken, CancellationToken cancellationToken)
    {
        var revisions = 0;
        for (var last = 0; ;)
        {
            var batch = await db.Outcomes.AsNoTracking()
                .Where(o => o.Id > last && (o.RevisionNumber > 0 || o.Revisions.Count > 0)).OrderBy(o => o.Id).Take(RowsAtATime)
                .Select(o => new { o.Id, o.PublicId, o.RevisionNumber, Revisions = o.Revisions.OrderBy(r => r.Number).ToList() })
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return revisions;
            }

            last = batch[^1].Id;
            broken.AddRange(batch.SelectMany(o => HistoryCheck.Broken($"outcome {o.PublicId}", o.RevisionNumber, o.Revisions)));
            revisions += batch.Sum(o => o.Revisions.Count);
        }
    }
}
