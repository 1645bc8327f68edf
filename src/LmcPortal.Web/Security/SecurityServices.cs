using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace LmcPortal.Web.Security;

internal static class SecurityServices
{
    /// <summary>The policy of what scripts of other sites may read: public data, without anything personal.</summary>
    public const string AnySite = "any-site";

    // A long story has a few hundred fields.
    private const int FormValuesMax = 2000;
    private const int FormValueMaxBytes = 256 * 1024;
    private const long UploadMaxBytes = 20 * 1024 * 1024;

    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(15);

    private static readonly string[] ExposedHeaders =
        ["ETag", "Last-Modified", "Link", "Content-Disposition", "Retry-After", RateHeaders.Limit, RateHeaders.Remaining, RateHeaders.Reset];

    public static void AddPortalSecurity(this IServiceCollection services, PortalOptions options)
    {
        // In front of the filters the framework has registered already, the list of hosts among them.
        services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, FrontDoor>());

        services.AddSingleton<AddressLimiter>();
        services.AddRateLimiter(_ => { });
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>()
            .Configure<AddressLimiter>((limiting, limiter) =>
            {
                limiter.Configure(limiting);
                SignInLimiter.Configure(limiting, limiter, options);
            });

        services.AddCors(cors => cors.AddPolicy(AnySite, policy => policy
            .AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head).AllowAnyHeader().WithExposedHeaders(ExposedHeaders)));

        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy
        {
            Timeout = RequestTimeout,
            TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
        });

        services.Configure<FormOptions>(forms =>
        {
            forms.ValueCountLimit = FormValuesMax;
            forms.ValueLengthLimit = FormValueMaxBytes;
            forms.MultipartBodyLengthLimit = UploadMaxBytes;
        });

        // Readers come by the public address; nobody should have to name it twice.
        services.PostConfigure<HostFilteringOptions>(hosts =>
        {
            hosts.AllowedHosts = [.. hosts.AllowedHosts, options.PublicBaseUrl.Host];
            hosts.IncludeFailureMessage = false;
        });

        services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, options.KnownProxies));
        services.AddResponseCompression(compression =>
        {
            // Safe over https because public pages hold no secret and no cookie; /admin is never compressed.
            compression.EnableForHttps = true;
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "application/atom+xml", "application/rss+xml", "application/feed+json", "application/jsonl", "image/svg+xml", "text/calendar", "text/csv",
            ];
        });
    }

    public static void UsePortalCompression(this WebApplication app) =>
        app.UseWhen(context => !context.Request.IsAdmin(), branch => branch.UseResponseCompression());

    /// <summary>True where programs ask and programs read the answer.</summary>
    public static bool IsData(this HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the editors' half of the site.</summary>
    public static bool IsAdmin(this HttpRequest request) => request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase);

    private static void Trust(ForwardedHeadersOptions forwarded, IReadOnlyList<string> proxies)
    {
        forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        forwarded.ForwardLimit = 1;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    }
}
