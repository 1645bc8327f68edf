namespace LmcPortal.Web.Security;

/// <summary>What answers under /admin carry besides: kept by nobody, found by no search engine, with our own scripts and no other.</summary>
internal static class AdminHeaders
{
    private static readonly KeyValuePair<string, string>[] Added =
    [
        new("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"),
        // The address of a one-time link is a secret.
        new("Referrer-Policy", "same-origin"),
        new("X-Robots-Tag", "noindex, nofollow"),
    ];

    public static void UseAdminHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (context.Request.IsAdmin())
        {
            context.Response.OnStarting(static state => Add((HttpContext)state), context);
        }

        return next(context);
    });

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Added)
        {
            headers.TryAdd(name, value);
        }

        // Style sheets and scripts have an address for each version and say for themselves how long they hold.
        if (!context.IsAsset())
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    private static bool IsAsset(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is not null;
}
