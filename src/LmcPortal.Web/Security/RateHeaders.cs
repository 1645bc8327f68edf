using System.Globalization;

namespace LmcPortal.Web.Security;

/// <summary>Tells who asks for data how much may still be asked for, so that a program can slow down before it is refused.</summary>
internal static class RateHeaders
{
    public const string Limit = "RateLimit-Limit";
    public const string Remaining = "RateLimit-Remaining";
    public const string Reset = "RateLimit-Reset";

    // Seconds until a drained allowance is whole again.
    private const string WholeAgainAfter = "1";

    public static void UseRateHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (context.Request.IsData())
        {
            context.Response.OnStarting(static state => Tell((HttpContext)state), context);
        }

        return next(context);
    });

    private static Task Tell(HttpContext context)
    {
        var limiter = context.RequestServices.GetRequiredService<AddressLimiter>();
        var options = context.RequestServices.GetRequiredService<PortalOptions>();
        context.Response.Headers[Limit] = options.RequestsPerSecond.ToString(CultureInfo.InvariantCulture);
        context.Response.Headers[Remaining] = limiter.Remaining(context).ToString(CultureInfo.InvariantCulture);
        context.Response.Headers[Reset] = WholeAgainAfter;
        return Task.CompletedTask;
    }
}
