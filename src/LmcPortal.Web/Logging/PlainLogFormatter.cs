using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;

namespace LmcPortal.Web.Logging;

/// <summary>One event a line for people at a terminal. Logged values cannot start a line of their own or colour the terminal.</summary>
internal sealed class PlainLogFormatter : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Write(' ');
        output.Write(Level(logEvent.Level));
        output.Write(' ');
        var message = TerminalText.Visible(Message(logEvent));
        output.Write(message);
        if (logEvent.Level >= LogEventLevel.Warning && RequestId(logEvent) is { } id && !message.Contains(id, StringComparison.Ordinal))
        {
            output.Write($" [{id}]");
        }

        output.WriteLine();
        WriteException(logEvent.Exception, output);
    }

    // The error number on the reader's page.
    private static string? RequestId(LogEvent logEvent) =>
        logEvent.Properties.TryGetValue("RequestId", out var id) && id is ScalarValue { Value: string text } ? TerminalText.Visible(text) : null;

    // Strings without quotes: "LmcPortal is at http://localhost:5080".
    private static string Message(LogEvent logEvent)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var token in logEvent.MessageTemplate.Tokens)
        {
            if (token is Serilog.Parsing.PropertyToken property
                && logEvent.Properties.TryGetValue(property.PropertyName, out var value)
                && value is ScalarValue { Value: string plain })
            {
                text.Write(plain);
            }
            else
            {
                token.Render(logEvent.Properties, text, CultureInfo.InvariantCulture);
            }
        }

        return text.ToString();
    }

    // Indented, so that no line of a message inside can pass for an event.
    private static void WriteException(Exception? exception, TextWriter output)
    {
        if (exception is null)
        {
            return;
        }

        foreach (var line in exception.ToString().Split('\n'))
        {
            output.Write("    ");
            output.WriteLine(TerminalText.Visible(line.TrimEnd('\r')));
        }
    }

    private static string Level(LogEventLevel level) => level switch
    {
        LogEventLevel.Verbose => "trace",
        LogEventLevel.Debug => "debug",
        LogEventLevel.Information => "info ",
        LogEventLevel.Warning => "warn ",
        LogEventLevel.Error => "error",
        _ => "fatal",
    };
}
