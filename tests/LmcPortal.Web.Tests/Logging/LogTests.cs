using System.Globalization;
using System.Text.Json;
using LmcPortal.Web.Logging;
using Serilog;
using Serilog.Formatting;
using Serilog.Formatting.Compact;

namespace LmcPortal.Web.Tests.Logging;

public sealed class LogTests
{
    public static TheoryData<string> Forgeries => new(
        "a\r\n2026-01-01 00:00:00Z error forged",
        "a\nb",
        "a\rb",
        "\u001b[31mred\u001b[0m",
        "a\u2028b\u0085c",
        "\u202etxt.exe",
        "{StatusCode} {0}");

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void Plain_HostileValue_StaysOnOneLine(string value)
    {
        var text = Logged(new PlainLogFormatter(), log => log.Information("Asked for {Path}", value));

        Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(text.TrimEnd('\n', '\r'), c => char.IsControl(c) || c is '\u2028' or '\u202e');
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void Json_HostileValue_IsOneObjectOnOneLine(string value)
    {
        var text = Logged(new RenderedCompactJsonFormatter(), log => log.Information("Asked for {Path}", value));

        using var json = JsonDocument.Parse(Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(value, json.RootElement.GetProperty("Path").GetString());
    }

    [Fact]
    public void Plain_HostileException_IndentsEveryLine()
    {
        var text = Logged(new PlainLogFormatter(), log => log.Error(new InvalidOperationException("a\n2026-01-01 00:00:00Z error forged"), "Failed"));

        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), line => Assert.StartsWith("    ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Request_Answered_IsOneEventWithStatusTimeAndId()
    {
        await using var app = new PortalApplication();

        await app.CreateClient().GetAsync("/nothing-here");

        var request = Assert.Single(app.Logs.Events, e => e.Properties.ContainsKey("Elapsed"));
        Assert.Equal("404", request.Properties["StatusCode"].ToString());
        Assert.Equal("\"/nothing-here\"", request.Properties["RequestPath"].ToString());
        Assert.True(request.Properties.ContainsKey("RequestId"));
    }

    [Fact]
    public async Task Start_OfThePortal_SaysNothingOfSql()
    {
        await using var app = new PortalApplication { StartsMigrated = false };

        app.CreateClient();

        Assert.DoesNotContain(app.Logs.Events, e => e.RenderMessage(CultureInfo.InvariantCulture).Contains("CREATE TABLE", StringComparison.Ordinal));
        Assert.Contains(app.Logs.Events, e => e.MessageTemplate.Text.StartsWith("Brought the database up", StringComparison.Ordinal));
    }

    private static string Logged(ITextFormatter formatter, Action<ILogger> log)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var logger = new LoggerConfiguration().WriteTo.Sink(new TextSink(formatter, text)).CreateLogger())
        {
            log(logger);
        }

        return text.ToString();
    }

    private sealed class TextSink(ITextFormatter formatter, TextWriter text) : Serilog.Core.ILogEventSink
    {
        public void Emit(Serilog.Events.LogEvent logEvent) => formatter.Format(logEvent, text);
    }
}
