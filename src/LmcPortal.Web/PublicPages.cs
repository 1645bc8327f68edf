using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Stories;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web;

/// <summary>What the public pages are made of besides themselves.</summary>
internal static class PublicPages
{
    public static void AddPublicPages(this IServiceCollection services)
    {
        services.AddRazorPages();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<StructuredData>();
        services.AddSingleton<StoryData>();
        services.AddScoped<RelatedStories>();
    }

    public static void MapPublicPages(this WebApplication app)
    {
        app.MapRazorPages().WithStaticAssets();
        app.MapSitemap();
        app.MapRobots();
    }
}
