using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LmcPortal.Web.Pages.Admin;

/// <summary>
/// A page of the editors' half. It is closed to strangers without a word; an <c>[Authorize(Policies...)]</c> closes it further, and only
/// <c>[AllowAnonymous]</c> opens it. Every handler is in the access matrix.
/// </summary>
public abstract class AdminPage : PageModel
{
    /// <summary>The heading, and the title of the window.</summary>
    public abstract string Title { get; }

    /// <summary>What was just done, in a sentence; shown once, on the page the editor is sent to.</summary>
    [TempData]
    public string? Told { get; set; }

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // The framework would show the page for any method and any handler's name.
        if (context.HandlerMethod is null)
        {
            context.Result = StatusCode(StatusCodes.Status405MethodNotAllowed);
        }
    }
}
