namespace LmcPortal.Data.Outcomes;

/// <summary>The orders of the ledger, and how to go on in each from a row (keyset paging).</summary>
public static class OutcomeOrder
{
    /// <summary>A total order.</summary>
    public static IOrderedQueryable<Outcome> In(this IQueryable<Outcome> outcomes, OutcomeSort sort) => sort switch
    {
        OutcomeSort.Oldest => outcomes.OrderBy(o => o.SortDate == null).ThenBy(o => o.SortDate).ThenBy(o => o.Id),
        OutcomeSort.Name => outcomes.OrderBy(o => o.Name).ThenBy(o => o.Id),
        OutcomeSort.Value => outcomes.OrderBy(o => o.Value == null).ThenByDescending(o => o.Value).ThenBy(o => o.Id),
        _ => outcomes.NewestFirst(),
    };

    /// <summary>What comes behind a row in the order of <see cref="In"/>.</summary>
    public static IQueryable<Outcome> Behind(this IQueryable<Outcome> outcomes, OutcomeSort sort, OutcomePlace last)
    {
        var (id, date, name, value) = last;
        return sort switch
        {
            // The store compares, as it did to order them.
#pragma warning disable CA1309
            OutcomeSort.Name => outcomes.Where(o => string.Compare(o.Name, name) > 0 || (o.Name == name && o.Id > id)),
#pragma warning restore CA1309
            OutcomeSort.Value when value is null => outcomes.Where(o => o.Value == null && o.Id > id),
            OutcomeSort.Value => outcomes.Where(o => o.Value == null || o.Value < value || (o.Value == value && o.Id > id)),
            _ when date is null => outcomes.Where(o => o.SortDate == null && o.Id > id),
            OutcomeSort.Oldest => outcomes.Where(o => o.SortDate == null || o.SortDate > date || (o.SortDate == date && o.Id > id)),
            _ => outcomes.Where(o => o.SortDate == null || o.SortDate < date || (o.SortDate == date && o.Id > id)),
        };
    }
}
