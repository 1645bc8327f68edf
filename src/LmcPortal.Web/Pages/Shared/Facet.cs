namespace LmcPortal.Web.Pages.Shared;

/// <summary>A value to narrow a list by.</summary>
// Count: the length of the list with this value alone, out of those of its group. Link: takes the value in, or out again. OnlyLink: the list that Count
// counts; null when that is Link. NotLink: leaves the value out; null when it is left out. Pillar: place of the theme's pillar, from 1; null for any
// other value. IsPillar: the value is the pillar itself.
public sealed record Facet(
    string Label, int Count, FacetState State, string Link, string? OnlyLink, string? NotLink, int? Pillar = null, bool IsPillar = false);
