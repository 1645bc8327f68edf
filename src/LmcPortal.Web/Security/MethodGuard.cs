using LmcPortal.Web.Errors;

namespace LmcPortal.Web.Security;

/// <summary>Readers never cause a write: outside /admin only GET and HEAD mean anything, and there forms besides.</summary>
internal sealed class MethodGuard(RequestDelegate next)
{
    private const string Allowed = "GET, HEAD, OPTIONS";
    private const string AllowedToEditors = "GET, HEAD, OPTIONS, POST";

    public Task InvokeAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var isAdmin = context.Request.IsAdmin();
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || (isAdmin && HttpMethods.IsPost(method)) || context.IsExplainingFailure())
        {
            return next(context);
        }

        context.Response.Headers.Allow = isAdmin ? AllowedToEditors : Allowed;
        context.Response.StatusCode = HttpMethods.IsOptions(method) ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        return Task.CompletedTask;
    }
}
