using LmcPortal.Data.Stories;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

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

    /// <summary>With everything that a revision keeps (<see cref="OutcomeSnapshot"/>): whoever changes an outcome loads it so.</summary>
    public static IQueryable<Outcome> WithFacts(this IQueryable<Outcome> outcomes) => outcomes
        .Include(o => o.Countries)
        .Include(o => o.Notes.OrderBy(n => n.Id))
        .Include(o => o.Disputes.OrderBy(d => d.Id))
        .Include(o => o.Sources.OrderBy(s => s.Id))
        .Include(o => o.MergedInto)
        .AsSplitQuery();

    /// <summary>Outcomes of one kind.</summary>
    public static IQueryable<Outcome> OfKind(this IQueryable<Outcome> outcomes, OutcomeKind kind) => outcomes.Where(o => o.Kind == kind);

    /// <summary>Outcomes whose date lies in the year.</summary>
    public static IQueryable<Outcome> InYear(this IQueryable<Outcome> outcomes, int year) => outcomes.InYears([year], []);
}
