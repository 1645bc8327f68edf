namespace LmcPortal.Web.Pages.Stories;

/// <summary>A value the list is narrowed to, with the list that is left without it.</summary>
public sealed record ChosenFilter(string Label, string LinkWithout);
