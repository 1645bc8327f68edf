namespace LmcPortal.Web.Pages.Shared;

/// <summary>The river drawn on its course with the members as stations.</summary>
// CurrentCode: the country the page is about; null when it is about all.
public sealed record RiverCourse(IReadOnlyList<CountryStation> Stations, string? CurrentCode);
