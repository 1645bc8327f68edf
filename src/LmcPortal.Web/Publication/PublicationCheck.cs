using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Publication;

/// <summary>Finds what readers may see and the list of public entries lacks, and what it lists that they may not see: a store of an older version, or a damaged one.</summary>
public sealed class PublicationCheck(PortalDbContext db)
{
    /// <summary>Everything the list is wrong about, in the order of first publication: the first day first, and of a day the last story.</summary>
    public async Task<PublicationChanges> FindAsync(CancellationToken cancellationToken)
    {
        var entries = db.PublicEntries.Shown();
        var stories = await db.Stories
            .Where(s => s.Status == StoryStatus.Published != entries.Any(e => e.StoryId == s.Id))
            .OrderBy(s => s.PostedOn).ThenByDescending(s => s.Id).Select(s => s.Id).ToListAsync(cancellationToken);
        var shown = db.Outcomes.Shown();
        var outcomes = await db.Outcomes
            .Where(o => shown.Any(s => s.Id == o.Id) != entries.Any(e => e.OutcomeId == o.Id))
            .OrderByDescending(o => o.Id).Select(o => o.Id).ToListAsync(cancellationToken);
        var collections = await db.Collections
            .Where(c => c.Stories.Any(s => s.Story!.Status == StoryStatus.Published) != entries.Any(e => e.CollectionId == c.Id))
            .OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(cancellationToken);
        return new PublicationChanges(stories, outcomes, collections);
    }
}
