using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Security;

/// <summary>Something that answers: a method at an address, as the running host maps it.</summary>
internal sealed record PortalEndpoint(string Method, string Address)
{
    /// <summary>All style sheets, scripts and pictures are one.</summary>
    public const string Asset = "(asset)";

    private static readonly string[] Get = ["GET"];

    public string Key => $"{Method} {Address}";

    /// <summary>An address that can be asked for: a word in the place of each parameter.</summary>
    public string Example => Address == Asset ? "/favicon.svg" : "/" + string.Join('/', Address.TrimStart('/').Split('/').Select(Filled));

    public static async Task<IReadOnlyList<PortalEndpoint>> AllAsync(PortalApplication app)
    {
        var found = new List<PortalEndpoint>();
        foreach (var endpoint in app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            found.AddRange(await OfAsync(app, endpoint));
        }

        return [.. found.Distinct().OrderBy(e => e.Address, StringComparer.Ordinal).ThenBy(e => e.Method, StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<PortalEndpoint>> OfAsync(PortalApplication app, RouteEndpoint endpoint)
    {
        var address = "/" + endpoint.RoutePattern.RawText!.Trim('/');
        if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
        {
            return [new("GET", Asset)];
        }

        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            var compiled = await app.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata);
            // A page without a handler of its own is shown for GET.
            return compiled.HandlerMethods.Select(h => new PortalEndpoint(h.HttpMethod.ToUpperInvariant(), h.Name is null ? address : $"{address}?handler={h.Name}"))
                .DefaultIfEmpty(new("GET", address));
        }

        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? Get;
        return methods.Where(m => m != "HEAD" || !methods.Contains("GET")).Select(m => new PortalEndpoint(m, address));
    }

    private static string Filled(string segment)
    {
        var open = segment.IndexOf('{', StringComparison.Ordinal);
        return open < 0 ? segment : string.Concat(segment.AsSpan(0, open), "1", segment.AsSpan(segment.LastIndexOf('}') + 1));
    }
}
