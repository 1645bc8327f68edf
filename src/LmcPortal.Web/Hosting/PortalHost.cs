using LmcPortal.Web.Editors;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Health;
using LmcPortal.Web.Links;
using LmcPortal.Web.Logging;
using LmcPortal.Web.Media;
using LmcPortal.Web.Pages.Admin;
using LmcPortal.Web.Redirects;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Search;
using LmcPortal.Web.Seeding;
using LmcPortal.Web.Security;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Stories.Unsaved;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LmcPortal.Web.Hosting;

/// <summary>Builds the one host: what it is made of, and the order in which a request passes through it.</summary>
internal static class PortalHost
{
    public const string DefaultUrl = "http://localhost:5080";

    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot.Find(args) });
        var options = PortalConfiguration.Read(builder.Configuration, builder.Environment.ContentRootPath);

        AddServices(builder, options);
        var app = builder.Build();
        UseMiddleware(app, options);
        return app;
    }

    private static void AddServices(WebApplicationBuilder builder, PortalOptions options)
    {
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        builder.WebHost.UsePortalKestrel(builder.Configuration);

        // Without this, assets would only be found when published or in Development.
        builder.WebHost.UseStaticWebAssets();

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<StartState>();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddPortalLogging(options);
        builder.Services.AddPortalSecurity(options);
        builder.Services.AddStore(builder.Configuration, options);
        builder.Services.AddEditors();
        builder.Services.AddRendering();
        builder.Services.AddMedia();
        builder.Services.AddSeeding();
        builder.Services.AddStoryDesk();
        builder.Services.AddSearch();
        builder.Services.AddPublicPages();
        builder.Services.AddAdminPages();
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);

        builder.Services.AddScoped<StorePreparation>();
        builder.Services.AddHostedService<StoreStart>();
        builder.Services.AddHostedService<StartMessages>();
    }

    private static void UseMiddleware(WebApplication app, PortalOptions options)
    {
        // FrontDoor stands before all of this: headers, the last resort, clean targets; then the list of allowed hosts.
        if (options.KnownProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }

        app.UseRequestLog();
        app.UsePortalCompression();
        app.UseAdminHeaders();
        app.UseErrorPages();
        app.UseMiddleware<LeadOn>();

        app.UseRouting();
        app.UseCanonicalPath();
        app.UseCors();
        app.UseMiddleware<MethodGuard>();
        app.UseRequestTimeouts();
        app.UseRateHeaders();
        app.UseRateLimiter();
        app.UseCookiePolicy();
        app.UseAuthentication();
        app.UseMiddleware<LostSession>();
        app.UseAuthorization();

        app.MapHealth();
        app.MapStaticAssets().DisableRateLimiting().AllowAnonymous();
        app.MapPublicPages();
        app.MapAdminFiles();
    }
}
