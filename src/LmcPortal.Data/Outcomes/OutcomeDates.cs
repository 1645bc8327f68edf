namespace LmcPortal.Data.Outcomes;

/// <summary>Outcomes by the date they stand for (<see cref="Outcome.SortDate"/>): the first day of it, where only a month or a year is known.</summary>
public static class OutcomeDates
{
    /// <summary>By year; null for those without a date. None of some years: also those without a date.</summary>
    public static IQueryable<Outcome> InYears(this IQueryable<Outcome> outcomes, IReadOnlyList<int?> any, IReadOnlyList<int?> none)
    {
        // One year alone is a range, which the index of the ledger knows.
        outcomes = any switch
        {
            [] => outcomes,
            [{ } year] => outcomes.Between(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            _ => outcomes.Where(o => any.Contains(o.SortDate == null ? null : o.SortDate.Value.Year)),
        };
        return none.Count == 0 ? outcomes : outcomes.Where(o => !none.Contains(o.SortDate == null ? null : o.SortDate.Value.Year));
    }

    /// <summary>From the first to the last day, both included; no day is no end. Without any day, all of them.</summary>
    public static IQueryable<Outcome> Between(this IQueryable<Outcome> outcomes, DateOnly? first, DateOnly? last)
    {
        outcomes = first is null ? outcomes : outcomes.Where(o => o.SortDate >= first);
        return last is null ? outcomes : outcomes.Where(o => o.SortDate <= last);
    }
}
