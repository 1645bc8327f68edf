namespace LmcPortal.Web.Pages.Shared;

/// <summary>An order the list can be put into.</summary>
public sealed record SortLink(string Name, string Link, bool IsCurrent);
