using LmcPortal.Data.Collections;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LmcPortal.Web.Publication;

/// <summary>The things whose public face a save may have changed, by their keys.</summary>
public sealed record PublicationChanges(IReadOnlyCollection<int> Stories, IReadOnlyCollection<int> Outcomes, IReadOnlyCollection<int> Collections)
{
    public int Count => Stories.Count + Outcomes.Count + Collections.Count;

    /// <summary>What a tracker has just written, before it forgets: saved, and not yet accepted.</summary>
    public static PublicationChanges Of(ChangeTracker tracker) => new(
        Keys<Story>(tracker, s => s.Id),
        [.. Keys<Outcome>(tracker, o => o.Id), .. Keys<Quote>(tracker, q => q.OutcomeId), .. Keys<OutcomeCountry>(tracker, c => c.OutcomeId)],
        [.. Keys<Collection>(tracker, c => c.Id), .. Keys<CollectionStory>(tracker, s => s.CollectionId)]);

    private static HashSet<int> Keys<T>(ChangeTracker tracker, System.Linq.Expressions.Expression<Func<T, int>> key)
        where T : class =>
        // The property's own value: the entity learns a key that the store has made only when the save is accepted.
        [.. tracker.Entries<T>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Property(key).CurrentValue)];
}
