using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Seo;

/// <summary>What crawlers may read: everything that readers may.</summary>
public static class Robots
{
    /// <summary>Crawlers also ask whether a file is there without fetching it.</summary>
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapRobots(this IEndpointRouteBuilder endpoints) => endpoints.MapReading(PortalLinks.Robots, (PublicAddress address) =>
        $"""
        User-agent: *
        Disallow: /admin
        Sitemap: {address.Of(PortalLinks.Sitemap)}

        """);
}
