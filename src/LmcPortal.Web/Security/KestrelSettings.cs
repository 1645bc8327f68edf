using LmcPortal.Web.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace LmcPortal.Web.Security;

/// <summary>What one connection may cost. The defaults of Kestrel are made for applications behind something else.</summary>
internal static class KestrelSettings
{
    public const long BodyMaxBytes = 1024 * 1024;
    public const int HeadersMaxBytes = 16 * 1024;
    public const int RequestLineMaxBytes = 4 * 1024;
    public const int ConnectionsMax = 12_000;

    private const double BodyMinBytesPerSecond = 240;

    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan KeepAliveTimeout = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BodyGrace = TimeSpan.FromSeconds(5);

    // In the order in which ASP.NET Core looks for an address to listen at.
    private static readonly string[] AddressSettings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    public static void UsePortalKestrel(this IWebHostBuilder webHost, IConfiguration configuration)
    {
        // Here and not in appsettings.json: there it would win over ASPNETCORE_URLS.
        if (!AddressSettings.Any(name => configuration.GetSection(name).Exists()))
        {
            webHost.UseUrls(PortalHost.DefaultUrl);
        }

        webHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Limit(kestrel.Limits);
        });
    }

    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = BodyMaxBytes;
        limits.MaxRequestHeadersTotalSize = HeadersMaxBytes;
        limits.MaxRequestLineSize = RequestLineMaxBytes;
        limits.MaxConcurrentConnections = ConnectionsMax;
        limits.RequestHeadersTimeout = HeadersTimeout;
        limits.KeepAliveTimeout = KeepAliveTimeout;
        limits.MinRequestBodyDataRate = new MinDataRate(BodyMinBytesPerSecond, BodyGrace);
    }
}
