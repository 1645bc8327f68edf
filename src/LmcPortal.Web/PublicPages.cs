using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Api;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Cards;
using LmcPortal.Web.DataSets;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Media;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Stories;
using LmcPortal.Web.Records;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web;

/// <summary>What the public pages are made of besides themselves.</summary>
internal static class PublicPages
{
    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages =>
        {
            foreach (var kind in Enum.GetValues<OutcomeKind>())
            {
                pages.Conventions.AddPageRoute("/Outcomes/Index", PortalLinks.Ledger(kind));
                pages.Conventions.AddPageRoute("/Embed/Outcomes", PortalLinks.Embed(PortalLinks.Ledger(kind)));
            }
        });
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<StructuredData>();
        services.AddSingleton<StoryData>();
        services.AddSingleton<RecordJson>();
        services.AddScoped<ContentTag>();
        services.AddScoped<DownloadAnswer>();
        services.AddDataSets();
        services.AddApi();
        services.AddFeeds();
        services.AddEmbeds();
        services.AddSingleton<OutcomeData>();
        services.AddScoped<RelatedStories>();
        services.AddScoped<StoryPages>();
        services.AddScoped<DraftViews>();
        services.AddSingleton<ShareCards>();
        services.AddScoped<PublicLists>();
    }

    public static void MapPublicPages(this WebApplication app)
    {
        app.MapRazorPages().WithStaticAssets();
        app.MapOutcomeJson();
        app.MapCards();
        app.MapMedia();
        app.MapDownloads();
        app.MapStoryFiles();
        app.MapDataSets();
        app.MapApi();
        app.MapFeeds();
        app.MapEmbeds();
        app.MapSitemap();
        app.MapRobots();
    }
}
