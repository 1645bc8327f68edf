using Microsoft.AspNetCore.Diagnostics;

namespace LmcPortal.Web.Security;

/// <summary>Readers never cause a write: outside /admin only GET and HEAD mean anything.</summary>
internal sealed class MethodGuard(RequestDelegate next)
{
    private const string Allowed = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || context.Request.IsAdmin() || IsErrorPage(context))
        {
            return next(context);
        }

        context.Response.Headers.Allow = Allowed;
        context.Response.StatusCode = HttpMethods.IsOptions(method) ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }

    // The page that explains a 405 is made for the very request that was refused.
    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
