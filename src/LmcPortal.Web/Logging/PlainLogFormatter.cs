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
        var message = Visible(Message(logEvent));
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
        logEvent.Properties.TryGetValue("RequestId", out var id) && id is ScalarValue { Value: string text } ? Visible(text) : null;

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
            output.WriteLine(Visible(line.TrimEnd('\r')));
        }
    }

    private static string Visible(string text) => text.Any(IsForging)
        ? string.Concat(text.Select(c => IsForging(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString()))
        : text;

    // U+2028 and U+2029 end a line too; the bidirectional controls turn one round.
    private static bool IsForging(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

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
