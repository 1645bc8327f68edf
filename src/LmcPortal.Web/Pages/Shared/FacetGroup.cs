namespace LmcPortal.Web.Pages.Shared;

/// <summary>The values of one kind that still narrow a list.</summary>
public sealed record FacetGroup(string Name, IReadOnlyList<Facet> Facets);
