using LmcPortal.Web.Security;
using Microsoft.AspNetCore.Diagnostics;

namespace LmcPortal.Web.Errors;

internal static class ErrorPages
{
    /// <summary>
    /// Every failure, thrown or answered without a body, is shown by Pages/Error with its real status; where data is asked for, as a problem that programs can read.
    /// </summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(context => context.Request.IsData(), data => data.UseErrorProblems());
        app.UseWhen(context => !context.Request.IsData(), pages => pages.UsePages());
    }

    private static void UsePages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = ErrorStatus.Of,
            AllowStatusCode404Response = true,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>True while the page that explains a failure is made, for the very request that failed.</summary>
    public static bool IsExplainingFailure(this HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
