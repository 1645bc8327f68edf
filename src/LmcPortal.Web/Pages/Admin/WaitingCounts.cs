using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Links;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Pages.Admin.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>Counts what waits for an editor, each with the way to what is counted.</summary>
public sealed class WaitingCounts(PortalDbContext db, BrokenQuoteFinder quotes)
{
    public async Task<IReadOnlyList<WaitingCount>> ReadAsync(bool mayReview, CancellationToken cancellationToken)
    {
        var (outcomes, flagged) = (OutcomeQueue.Waiting, OutcomeQueue.Waiting with { Flagged = true });
        var broken = await quotes.FindAsync(cancellationToken);
        return
        [
            new("outcomes", "Outcomes to review", "found by machine; shown as such until somebody has looked at them", await outcomes.Of(db).CountAsync(cancellationToken), mayReview ? outcomes.At(AdminLinks.Outcomes) : null),
            new("flagged", "Flagged by the importer", "of these, what the importer itself was not sure of", await flagged.Of(db).CountAsync(cancellationToken), mayReview ? flagged.At(AdminLinks.Outcomes) : null),
            new("broken-quotes", "Broken quotes", "outcomes whose sentence is gone from its story", broken.Count, mayReview ? AdminLinks.BrokenQuotes : null),
            new("in-review", "Stories in review", "wait for a second pair of eyes", await db.Stories.InReview().CountAsync(cancellationToken), AdminLinks.StoriesOf(StoryStatus.InReview)),
            new("scheduled", "Scheduled", "go out by themselves at a time that is set", await db.Stories.Scheduled().CountAsync(cancellationToken), AdminLinks.StoriesOf(StoryStatus.Scheduled)),
            new("drafts", "Drafts", "begun, seen by no reader", await db.Stories.CountAsync(s => s.Status == StoryStatus.Draft, cancellationToken), AdminLinks.StoriesOf(StoryStatus.Draft)),
            new("untagged", "Stories without a theme", "readers who follow a theme do not find them", await db.Stories.CountAsync(s => s.Status != StoryStatus.Removed && s.Themes.Count == 0, cancellationToken)),
            new("problems", "Import problems", "places in documents that the importer could not make sense of", await db.ImportRuns.SelectMany(r => r.Problems).CountAsync(cancellationToken), AdminLinks.Import),
        ];
    }
}
