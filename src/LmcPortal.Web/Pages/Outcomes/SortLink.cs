namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>An order the list can be put into.</summary>
public sealed record SortLink(string Name, string Link, bool IsCurrent);
