using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Feeds;

/// <summary>Every list as a feed: /feeds in front of its address, the format behind its path, and the same query.</summary>
internal static class FeedEndpoints
{
    public static void AddFeeds(this IServiceCollection services)
    {
        services.AddSingleton<StoryEntries>();
        services.AddSingleton<OutcomeEntries>();
        services.AddScoped<FeedPages>();
        services.AddScoped<FeedAnswer>();
        services.AddSingleton<CalendarEvents>();
        services.AddScoped<CalendarMeetings>();
        services.AddScoped<EventCalendar>();
    }

    public static void MapFeeds(this IEndpointRouteBuilder endpoints)
    {
        foreach (var format in FeedFormat.All)
        {
            endpoints.MapFeed(PortalLinks.Feed(PortalLinks.Stories, format.Extension), async (HttpContext context, PublicLists lists, FeedPages pages, FeedAnswer answer, CancellationToken cancellationToken) =>
            {
                var asked = await lists.ReadStoriesAsync(context.Request.Query, [], cancellationToken);
                return asked.Problems.Count > 0
                    ? FilterRefusal.Of(asked.Problems)
                    : await answer.SendAsync(context, format, PortalLinks.Stories, asked.Filter.ToQuery(), () => pages.ReadAsync(asked, cancellationToken), cancellationToken);
            });

            foreach (var kind in Enum.GetValues<OutcomeKind>().Select(k => (OutcomeKind?)k).Prepend(null))
            {
                endpoints.MapFeed(PortalLinks.Feed(PortalLinks.Ledger(kind), format.Extension), async (HttpContext context, PublicLists lists, FeedPages pages, FeedAnswer answer, CancellationToken cancellationToken) =>
                {
                    var asked = await lists.ReadOutcomesAsync(context.Request.Query, kind, [], cancellationToken);
                    return asked.Problems.Count > 0
                        ? FilterRefusal.Of(asked.Problems)
                        : await answer.SendAsync(context, format, PortalLinks.Ledger(kind), asked.Filter.ToQuery(), () => pages.ReadAsync(asked, cancellationToken), cancellationToken);
                });
            }
        }

        endpoints.MapFeed(PortalLinks.EventCalendar, async (HttpContext context, PublicLists lists, EventCalendar calendar, CancellationToken cancellationToken) =>
        {
            var asked = await lists.ReadOutcomesAsync(context.Request.Query, OutcomeKind.Event, [], cancellationToken);
            return asked.Problems.Count > 0 ? FilterRefusal.Of(asked.Problems) : await calendar.SendAsync(context, asked, cancellationToken);
        });
    }

    private static void MapFeed(this IEndpointRouteBuilder endpoints, string path, Delegate answer) =>
        endpoints.MapReading(path, answer);
}
