using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Links;

/// <summary>Sends every other spelling of a page's address to the one that is linked: lower case, no slash at the end.</summary>
public static class CanonicalPath
{
    public static IApplicationBuilder UseCanonicalPath(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        // Only addresses that are pages: an asset or a form post is answered where it was asked for.
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        if (!isPage || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || Of(request.Path).Value == request.Path.Value)
        {
            return next(context);
        }

        context.Response.Redirect(request.PathBase.Add(Of(request.Path)).ToUriComponent() + request.QueryString, permanent: true);
        return Task.CompletedTask;
    });

    private static PathString Of(PathString path)
    {
        // One slash in front: two would make the redirect leave for another host.
        var trimmed = "/" + path.Value!.Trim('/');
        return new PathString(trimmed.ToLowerInvariant());
    }
}
