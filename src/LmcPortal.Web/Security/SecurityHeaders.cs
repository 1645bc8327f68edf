namespace LmcPortal.Web.Security;

/// <summary>The headers of every response. A page may send a stricter one of its own; none may go without.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string StrictTransport = "max-age=31536000; includeSubDomains";

    // No script at all: the public site works without, and nothing of ours or of others' may add one.
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ";

    private static readonly KeyValuePair<string, string>[] Always =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    private static readonly KeyValuePair<string, string>[] Framable = [new("Content-Security-Policy", ContentPolicy + "*")];

    private static readonly KeyValuePair<string, string>[] NotFramable =
        [new("Content-Security-Policy", ContentPolicy + "'none'"), new("X-Frame-Options", "DENY")];

    public Task InvokeAsync(HttpContext context)
    {
        // When the response starts, not now: an error clears what was set before it.
        context.Response.OnStarting(static state => Add((HttpContext)state), context);
        return next(context);
    }

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Always.Concat(MayBeFramed(context) ? Framable : NotFramable))
        {
            headers.TryAdd(name, value);
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = StrictTransport;
        }

        return Task.CompletedTask;
    }

    // Asked of the page that answers: one that explains a failure in place of a framable page is not framable.
    private static bool MayBeFramed(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<FramableAttribute>() is not null;
}
