using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>Looks for words in a list and keeps its other filters.</summary>
// Path: of the list. Filter: its filter without words and place.
public sealed record FindForm(string Path, string Label, string? Text, ListFilter Filter);
