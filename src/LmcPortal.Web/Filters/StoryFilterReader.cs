using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Filters;

/// <summary>Reads a filter from an address, by its words alone: whether there is such a theme or collection the store tells.</summary>
public static class StoryFilterReader
{
    // otherKeys: those that the surface reads by itself.
    public static StoryFilter Read(AddressReader address, IReadOnlyCollection<string> otherKeys)
    {
        address.RefuseUnknown([.. FilterKeys.OfStories, .. otherKeys]);
        var (from, to) = address.Range();
        return new StoryFilter
        {
            Text = address.Text(),
            Themes = address.Slugs(FilterKeys.Theme),
            Countries = address.Countries(),
            Years = address.Years(),
            From = from,
            To = to,
            Collections = address.Slugs(FilterKeys.Collection),
            Languages = address.Slugs(FilterKeys.Language),
            Sort = address.Sort<StorySort>(),
            After = address.One(FilterKeys.After)?.ToLowerInvariant(),
        };
    }
}
