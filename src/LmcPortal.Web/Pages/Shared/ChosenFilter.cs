namespace LmcPortal.Web.Pages.Shared;

/// <summary>A value the list is narrowed by, with the list that is left without it.</summary>
// IsLeftOut: the list holds what has not got the value.
public sealed record ChosenFilter(string Label, string LinkWithout, bool IsLeftOut = false);
