using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Errors;

/// <summary>Failures as problems (RFC 9457) for programs, in the same words that pages use.</summary>
internal static class ErrorProblems
{
    public static void UseErrorProblems(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = context => WriteAsync(context, context.Response.StatusCode),
            StatusCodeSelector = ErrorStatus.Of,
        });
        app.UseStatusCodePages(pages => WriteAsync(pages.HttpContext, pages.HttpContext.Response.StatusCode));
    }

    public static Task WriteAsync(HttpContext context, int statusCode)
    {
        var message = StatusMessage.Of(statusCode);
        var problem = new ProblemDetails { Title = message.Title, Detail = message.Sentence, Status = statusCode };
        // The log holds the same number.
        problem.Extensions["errorId"] = context.TraceIdentifier;
        context.Response.StatusCode = statusCode;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json");
    }
}
