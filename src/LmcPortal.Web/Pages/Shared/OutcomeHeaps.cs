using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The newest outcomes of a filter, by kind.</summary>
public static class OutcomeHeaps
{
    public const int RowsShown = 4;

    public static async Task<IReadOnlyList<OutcomeHeap>> ReadAsync(PublicLists lists, OutcomeFilter filter, CancellationToken cancellationToken)
    {
        var matching = lists.Outcomes(filter);
        var counts = await matching.CountByKindAsync(cancellationToken);
        var heaps = new List<OutcomeHeap>();
        foreach (var (kind, count) in counts.OrderBy(c => c.Key))
        {
            var rows = await matching.OfKind(kind).NewestFirst().Take(RowsShown).ToRows().ToListAsync(cancellationToken);
            heaps.Add(new OutcomeHeap(kind, rows, count, filter with { Kinds = [kind] }));
        }

        return heaps;
    }
}
