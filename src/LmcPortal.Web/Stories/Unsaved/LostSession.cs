using LmcPortal.Web.Links;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>A story's form that is sent after the session has ended is not lost: it is kept, its editor is sent to the door, and finds it behind it.</summary>
internal sealed class LostSession(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsPost(request.Method) && context.User.Identity?.IsAuthenticated != true
            && request.Path.StartsWithSegments(AdminLinks.Stories, StringComparison.OrdinalIgnoreCase)
            && await context.RequestServices.GetRequiredService<LateForms>().KeepAsync(context) is { } path)
        {
            if (request.WantsJson())
            {
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                await context.Response.WriteAsJsonAsync(new { isKept = true });
                return;
            }

            context.Response.Redirect(AdminLinks.SignInThen(path));
            return;
        }

        await next(context);
    }
}
