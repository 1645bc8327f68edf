using LmcPortal.Web.Errors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Security;

namespace LmcPortal.Web.Redirects;

/// <summary>
/// Leads readers on from an address at which nothing stands any more. It asks the store only when the answer is about to be "not found", whoever says
/// so: a path in use is never led away from.
/// </summary>
internal sealed class LeadOn(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.IsAdmin() && !context.IsExplainingFailure())
        {
            // As it was asked for: while a failure is explained the request has another path.
            var (asked, query) = (request.Path.Value!, request.QueryString);
            context.Response.OnStarting(() => context.Response.StatusCode == StatusCodes.Status404NotFound ? LeadAsync(context, asked, query) : Task.CompletedTask);
        }

        return next(context);
    }

    private static async Task LeadAsync(HttpContext context, string asked, QueryString query)
    {
        var redirects = context.RequestServices.GetRequiredService<RedirectBook>();
        foreach (var (page, of) in PortalLinks.Companions(asked))
        {
            // What stands at an address of its own beside the page has moved along with it.
            if (await redirects.FindAsync(page, context.RequestAborted) is { } to)
            {
                context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
                context.Response.Headers.Location = context.Request.PathBase.Add(new PathString(of(to))).ToUriComponent() + query;
                return;
            }
        }
    }
}
