using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>What the ledger holds on the subject of a page.</summary>
public sealed record OutcomeBand(string Subject, OutcomeFilter All, IReadOnlyList<OutcomeHeap> Heaps)
{
    public int Total => Heaps.Sum(h => h.Total);
}
