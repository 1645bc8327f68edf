using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace LmcPortal.Web.Logging;

internal static class LoggingServices
{
    // HostedServiceStartupFaulted: the operator gets one sentence on standard error instead of a stack trace.
    private const int StartFault = 11;
    private const string HostCategory = "Microsoft.Extensions.Hosting.Internal.Host";

    public static void AddPortalLogging(this IServiceCollection services, PortalOptions options) => services.AddSerilog(
        (provider, logging) =>
        {
            logging
                .ReadFrom.Configuration(provider.GetRequiredService<IConfiguration>())
                .ReadFrom.Services(provider)
                .Enrich.FromLogContext()
                .Filter.ByExcluding(IsStartFault);
            _ = options.JsonLogs
                ? logging.WriteTo.Console(new RenderedCompactJsonFormatter())
                : logging.WriteTo.Console(new PlainLogFormatter());
        },
        preserveStaticLogger: true);

    private static bool IsStartFault(LogEvent log) =>
        log.Properties.TryGetValue(Constants.SourceContextPropertyName, out var source)
        && source is ScalarValue { Value: HostCategory }
        && log.Properties.TryGetValue("EventId", out var id)
        && id is StructureValue structure
        && structure.Properties.Any(p => p is { Name: "Id", Value: ScalarValue { Value: StartFault } });
}
