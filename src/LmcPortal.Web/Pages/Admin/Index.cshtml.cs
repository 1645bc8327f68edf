using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>What waits for an editor.</summary>
public sealed class IndexModel(PortalDbContext db) : AdminPage
{
    public override string Title => "Overview";

    public IReadOnlyList<WaitingCount> Counts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var outcomes = await db.Outcomes.CountAsync(o => o.Status == OutcomeStatus.Extracted, cancellationToken);
        var drafts = await db.Stories.CountAsync(s => s.Status == StoryStatus.Draft, cancellationToken);
        var inReview = await db.Stories.CountAsync(s => s.Status == StoryStatus.InReview, cancellationToken);
        var problems = await db.ImportRuns.SelectMany(r => r.Problems).CountAsync(cancellationToken);
        Counts =
        [
            new("outcomes", "Outcomes to review", "found by machine; shown as such until somebody has looked at them", outcomes),
            new("in-review", "Stories in review", "wait for a second pair of eyes", inReview),
            new("drafts", "Drafts", "begun, seen by no reader", drafts),
            new("problems", "Import problems", "places in documents that the importer could not make sense of", problems),
        ];
    }
}
