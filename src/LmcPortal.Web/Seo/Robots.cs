using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Authorization;

namespace LmcPortal.Web.Seo;

/// <summary>What crawlers may read: everything that readers may.</summary>
public static class Robots
{
    public static void MapRobots(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(PortalLinks.Robots, [AllowAnonymous] (PublicAddress address) =>
        $"""
        User-agent: *
        Disallow: /admin
        Sitemap: {address.Of(PortalLinks.Sitemap)}

        """);
}
