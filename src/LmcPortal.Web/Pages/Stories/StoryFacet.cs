namespace LmcPortal.Web.Pages.Stories;

/// <summary>A value to narrow a list by, with the length of the list it leads to.</summary>
// Pillar: place of the theme's pillar, from 1; null for a country. IsPillar: the value is the pillar itself.
public sealed record StoryFacet(string Label, string Link, int Count, int? Pillar = null, bool IsPillar = false);
