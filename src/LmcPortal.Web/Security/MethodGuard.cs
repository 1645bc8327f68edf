using LmcPortal.Web.Errors;

namespace LmcPortal.Web.Security;

/// <summary>Readers never cause a write: outside /admin only GET and HEAD mean anything.</summary>
internal sealed class MethodGuard(RequestDelegate next)
{
    private const string Allowed = "GET, HEAD, OPTIONS";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || context.Request.IsAdmin() || context.IsExplainingFailure())
        {
            return next(context);
        }

        context.Response.Headers.Allow = Allowed;
        context.Response.StatusCode = HttpMethods.IsOptions(method) ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
