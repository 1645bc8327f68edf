using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Some outcomes of one kind, and the filter that lists all of them.</summary>
// Total: the length of that list.
public sealed record OutcomeHeap(OutcomeKind Kind, IReadOnlyList<OutcomeRow> Rows, int Total, OutcomeFilter All)
{
    /// <summary>All of a filter's outcomes by kind, in the order they have.</summary>
    public static IReadOnlyList<OutcomeHeap> Of(IReadOnlyList<OutcomeRow> rows, OutcomeFilter filter) =>
        [.. rows.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select(g => new OutcomeHeap(g.Key, [.. g], g.Count(), filter with { Kinds = [g.Key] }))];
}
