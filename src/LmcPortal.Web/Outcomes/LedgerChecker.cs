using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Looks for every quote in the words of its story as readers see them, and recomputes every story's history. Reads only, a few stories at a time.</summary>
public sealed class LedgerChecker(PortalDbContext db)
{
    private const int StoriesAtATime = 50;

    public async Task<LedgerCheck> CheckAsync(CancellationToken cancellationToken)
    {
        var broken = new List<string>();
        var (stories, quotes, revisions) = (0, 0, 0);
        for (var last = 0; ;)
        {
            var batch = await db.Stories.AsNoTracking()
                .Include(s => s.Sections.OrderBy(section => section.Order))
                .Include(s => s.Revisions.OrderBy(r => r.Number))
                .Where(s => s.Id > last).OrderBy(s => s.Id).Take(StoriesAtATime)
                .AsSplitQuery()
                .ToListAsync(cancellationToken);
            if (batch.Count == 0)
            {
                return new LedgerCheck(stories, quotes, revisions, broken);
            }

            last = batch[^1].Id;
            var ids = batch.Select(s => s.Id).ToList();
            var quotesOf = (await db.Quotes.AsNoTracking().Include(q => q.Outcome).Where(q => ids.Contains(q.StoryId)).OrderBy(q => q.Id).ToListAsync(cancellationToken))
                .ToLookup(q => q.StoryId);
            foreach (var story in batch)
            {
                broken.AddRange(BrokenQuotes(story, quotesOf[story.Id]));
                broken.AddRange(BrokenHistory(story));
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

    private static IEnumerable<string> BrokenHistory(Story story)
    {
        var previous = (StoryRevision?)null;
        foreach (var revision in story.Revisions)
        {
            if (revision.Number != (previous?.Number ?? 0) + 1)
            {
                yield return $"{story.Slug}: a revision is missing in front of number {revision.Number}.";
            }

            var hash = StorySnapshot.Hash(previous?.Hash, revision.Number, revision.Author, revision.Note, revision.CreatedUtc, revision.Snapshot);
            if (revision.PreviousHash != previous?.Hash || revision.Hash != hash)
            {
                yield return $"{story.Slug}: revision {revision.Number} is not what was written.";
            }

            previous = revision;
        }

        if (story.RevisionNumber != (previous?.Number ?? 0))
        {
            yield return $"{story.Slug}: its last revision should be number {story.RevisionNumber}.";
        }
    }
}
