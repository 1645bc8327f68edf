using System.Collections.Concurrent;
using Serilog.Core;
using Serilog.Events;

namespace LmcPortal.Web.Tests;

/// <summary>Everything the host has logged.</summary>
public sealed class CapturedLogs : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> _events = [];

    public IReadOnlyList<LogEvent> Events => [.. _events];

    public void Emit(LogEvent logEvent) => _events.Enqueue(logEvent);
}
