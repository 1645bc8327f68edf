using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Links;

/// <summary>The other addresses of a list: the same filter, as a file, a feed, a calendar and in the API. All of them are of the whole list.</summary>
public static class ListAddresses
{
    private static readonly (string Name, string Extension, string MediaType)[] Feeds =
    [
        ("Atom", "atom", "application/atom+xml"),
        ("RSS", "rss", "application/rss+xml"),
        ("JSON Feed", "json", "application/feed+json"),
    ];

    public static IReadOnlyList<ListAddress> Of(StoryFilter filter) => Of(PortalLinks.Stories, (filter with { After = null }).ToQuery(), null);

    /// <summary>With a calendar of its events, unless it holds none.</summary>
    public static IReadOnlyList<ListAddress> Of(OutcomeFilter filter)
    {
        var whole = filter with { After = null };
        return Of(PortalLinks.Ledger(filter.Kind), whole.ToQuery(), HoldsEvents(filter.Kinds) ? PortalLinks.Calendar(whole with { Kinds = [OutcomeKind.Event] }) : null);
    }

    private static bool HoldsEvents(Choice<OutcomeKind> kinds) =>
        !kinds.Excluded.Contains(OutcomeKind.Event) && (kinds.Included.Count == 0 || kinds.Included.Contains(OutcomeKind.Event));

    private static List<ListAddress> Of(string path, string query, string? calendar) =>
    [
        .. DownloadFormat.All.Select(f => new ListAddress(f.Name, f.ContentType.Split(';')[0], PortalLinks.Download(path, f.Extension) + query)),
        .. Feeds.Select(f => new ListAddress(f.Name, f.MediaType, PortalLinks.Feed(path, f.Extension) + query)),
        .. calendar is null ? Array.Empty<ListAddress>() : [new ListAddress("Calendar", "text/calendar", calendar)],
        new ListAddress("API", "application/json", PortalLinks.Api(path) + query),
    ];
}
