using LmcPortal.Web.Health;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace LmcPortal.Web.Logging;

/// <summary>One line a request.</summary>
internal static class RequestLog
{
    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        Configure(options);
    });

    private static void Configure(RequestLoggingOptions options)
    {
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0.0} ms, {RequestId}";
        options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError
            ? LogEventLevel.Error
            : context.Request.Path.StartsWithSegments(HealthEndpoints.Prefix, StringComparison.Ordinal) ? LogEventLevel.Debug : LogEventLevel.Information;
    }
}
