using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>On a page with a story's form: what comes with a token that no longer holds is kept and offered, not thrown away with a bare 400.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsTextAttribute : Attribute, IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult
            && await context.HttpContext.RequestServices.GetRequiredService<LateForms>().KeepAsync(context.HttpContext) is { } path)
        {
            context.Result = context.HttpContext.Request.WantsJson()
                ? new JsonResult(new { isKept = true }) { StatusCode = StatusCodes.Status401Unauthorized }
                : new RedirectResult(path);
        }

        await next();
    }
}
