using System.Globalization;

namespace LmcPortal.Web.Errors;

/// <summary>A page made of constants, for refusals that must stay cheap and for the day on which nothing else works.</summary>
internal static class ShortPage
{
    public static Task WriteAsync(HttpContext context, int statusCode, string? errorId = null)
    {
        var message = StatusMessage.Of(statusCode);
        var identity = errorId is null ? "" : $"<p>Error number: <code>{errorId}</code></p>";
        context.Response.StatusCode = statusCode;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{message.Title} - LmcPortal</title></head>
            <body><main><h1>{message.Title}</h1><p>{message.Sentence}</p>{identity}<p><a href="/">Go to the start page</a></p></main></body>
            </html>
            """));
    }
}
