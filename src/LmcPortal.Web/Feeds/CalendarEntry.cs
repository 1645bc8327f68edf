using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Feeds;

/// <summary>An event as a calendar shows it.</summary>
// Last: the last day; null when Date says it all. Changed: UTC. IsConfirmed: null when nobody has judged whether it was held.
internal sealed record CalendarEntry(
    Guid Id, string Address, string Summary, PartialDate Date, DateOnly? Last, string? Place, bool? IsConfirmed, IReadOnlyList<string> Sentences,
    IReadOnlyList<string> Categories, DateTime Changed);
