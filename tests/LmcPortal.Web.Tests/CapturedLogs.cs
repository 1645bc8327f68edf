using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace LmcPortal.Web.Tests;

/// <summary>Everything the host has logged.</summary>
public sealed class CapturedLogs : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = [];

    public IReadOnlyList<LogEvent> Events => [.. events];

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);
}
