namespace LmcPortal.Web.Pages.Shared;

/// <summary>A value to narrow a list by, with the length of the list it leads to.</summary>
// Pillar: place of the theme's pillar, from 1; null for any other value. IsPillar: the value is the pillar itself.
public sealed record Facet(string Label, string Link, int Count, int? Pillar = null, bool IsPillar = false);
