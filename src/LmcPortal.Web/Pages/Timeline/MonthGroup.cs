using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Timeline;

/// <summary>The outcomes of a month; of a year whose month no source states when it has none.</summary>
public sealed record MonthGroup(string Name, string Anchor, IReadOnlyList<OutcomeRow> Rows);
