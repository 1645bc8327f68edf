using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Pages;

/// <summary>A page for everybody. Pages that do not say so by deriving from this are closed.</summary>
[AllowAnonymous]
public abstract class PublicPage : PageModel
{
    public abstract PageHead Head { get; }
}
