using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Feeds;

/// <summary>The feeds of a list, from its beginning.</summary>
internal static class FeedLinks
{
    public static IReadOnlyList<AlternateLink> Of(StoryFilter filter, string name = "Stories") => Of(PortalLinks.Stories, filter, name);

    public static IReadOnlyList<AlternateLink> Of(OutcomeFilter filter, string name = "Outcomes")
    {
        var feeds = Of(PortalLinks.Ledger(filter.Kind), filter, name);
        return filter.Kind == Text.Outcomes.OutcomeKind.Event ? [.. feeds, Calendar(filter, name)] : feeds;
    }

    public static AlternateLink Calendar(OutcomeFilter filter, string name) =>
        new("text/calendar", $"{name} (calendar)", PortalLinks.EventCalendar + (filter with { After = null }).ToQuery());

    private static IReadOnlyList<AlternateLink> Of(string listPath, ListFilter filter, string name) =>
        [.. FeedFormat.All.Select(f => new AlternateLink(f.ContentType, $"{name} ({f.Name})", PortalLinks.Feed(listPath, f.Extension) + (filter with { After = null }).ToQuery()))];
}
