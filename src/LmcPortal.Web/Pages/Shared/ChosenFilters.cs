namespace LmcPortal.Web.Pages.Shared;

/// <summary>All that a list is narrowed by, and the whole list.</summary>
public sealed record ChosenFilters(IReadOnlyList<ChosenFilter> Filters, string LinkToAll, string AllName);
