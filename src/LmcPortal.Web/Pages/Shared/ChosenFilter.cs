namespace LmcPortal.Web.Pages.Shared;

/// <summary>A value the list is narrowed to, with the list that is left without it.</summary>
public sealed record ChosenFilter(string Label, string LinkWithout);
