using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Outcomes;

/// <summary>Named scopes over outcomes; they compose, and the store runs them.</summary>
public static class OutcomeQueries
{
    /// <summary>What readers may see: not refused, and said in at least one published story.</summary>
    public static IQueryable<Outcome> Shown(this IQueryable<Outcome> outcomes) =>
        outcomes.Where(o => o.Status != OutcomeStatus.Rejected && o.Quotes.Any(q => q.Story!.Status == StoryStatus.Published));

    /// <summary>A total order: the date it stands for, newest first and unknown last; within a date as they came.</summary>
    public static IOrderedQueryable<Outcome> NewestFirst(this IQueryable<Outcome> outcomes) =>
        outcomes.OrderBy(o => o.SortDate == null).ThenByDescending(o => o.SortDate).ThenBy(o => o.Id);

    /// <summary>Outcomes of one kind.</summary>
    public static IQueryable<Outcome> OfKind(this IQueryable<Outcome> outcomes, OutcomeKind kind) => outcomes.Where(o => o.Kind == kind);

    /// <summary>Outcomes whose date lies in the year.</summary>
    public static IQueryable<Outcome> InYear(this IQueryable<Outcome> outcomes, int year) => outcomes.InYears([year], []);
}
