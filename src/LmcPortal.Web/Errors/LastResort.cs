namespace LmcPortal.Web.Errors;

/// <summary>Answers when even the error page fails, as it would with a broken layout.</summary>
internal sealed class LastResort(RequestDelegate next, ILogger<LastResort> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader has gone; there is nobody to answer.
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            logger.LogError(e, "Request {ErrorId} failed, and so did its error page", context.TraceIdentifier);
            context.Response.Clear();
            var statusCode = ErrorStatus.Of(e);
            ErrorStatus.AddRetryAfter(context.Response, statusCode);
            await ShortPage.WriteAsync(context, statusCode, context.TraceIdentifier);
        }
    }
}
