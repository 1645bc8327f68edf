using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Pages.Admin.SignIn;

internal static class ReturnAddress
{
    private static readonly Uri AnyHost = new("http://localhost");

    /// <summary>Where somebody wanted to go before they were asked who they are: an address of the editors' half, whatever was asked for.</summary>
    public static string WayBack(this PageModel page, string? asked)
    {
        if (!page.Url.IsLocalUrl(asked))
        {
            return AdminLinks.Home;
        }

        // As a browser reads it: "/admin/../stories" is no page of ours.
        var address = new Uri(AnyHost, asked!);
        return new PathString(address.AbsolutePath).StartsWithSegments(AdminLinks.Home, StringComparison.OrdinalIgnoreCase) ? address.PathAndQuery : AdminLinks.Home;
    }
}
