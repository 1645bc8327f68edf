using LmcPortal.Data.Publication;

namespace LmcPortal.Web.Filters;

/// <summary>Reads a search from an address, by its words alone.</summary>
public static class SearchFilterReader
{
    // otherKeys: those that the surface reads by itself.
    public static SearchFilter Read(AddressReader address, IReadOnlyCollection<string> otherKeys)
    {
        address.RefuseUnknown([.. FilterKeys.OfSearch, .. otherKeys]);
        return new SearchFilter
        {
            Text = address.Text(),
            Themes = address.Slugs(FilterKeys.Theme),
            Countries = address.Countries(),
            Kinds = address.Named(FilterKeys.Kind, "kind", Enum.GetValues<PublicKind>()),
            Years = address.Years(),
            Languages = address.Slugs(FilterKeys.Language),
            After = address.One(FilterKeys.After)?.ToLowerInvariant(),
        };
    }
}
