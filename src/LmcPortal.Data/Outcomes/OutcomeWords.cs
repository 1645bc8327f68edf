using LmcPortal.Data.Stories;

namespace LmcPortal.Data.Outcomes;

/// <summary>Outcomes by the words that say so.</summary>
public static class OutcomeWords
{
    /// <summary>Outcomes with the word, or a part of one, in their name, place or a sentence of a published story; small and capital letters alike.</summary>
    public static IQueryable<Outcome> WithWord(this IQueryable<Outcome> outcomes, string word)
    {
        var lower = word.ToLowerInvariant();
        // The store runs it: SQLite folds the letters of ASCII, PostgreSQL those of its locale.
#pragma warning disable CA1304, CA1307, CA1311, CA1862
        return outcomes.Where(o => o.Name.ToLower().Contains(lower) || o.Place!.ToLower().Contains(lower)
            || o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published && q.Exact.ToLower().Contains(lower)));
#pragma warning restore CA1304, CA1307, CA1311, CA1862
    }
}
