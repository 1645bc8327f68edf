namespace LmcPortal.Web.Pages.Shared;

/// <summary>The values of one key.</summary>
public sealed record FacetGroup(string Name, IReadOnlyList<Facet> Facets)
{
    /// <summary>A value is chosen: the numbers tell the lists of one value alone.</summary>
    public bool HasChosen => Facets.Any(f => f.State == FacetState.Chosen);
}
