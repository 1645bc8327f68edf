using System.Globalization;

namespace LmcPortal.Web.Logging;

/// <summary>Text from elsewhere, made fit for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text with everything that could start a line, colour the terminal or turn the writing round shown as its code.</summary>
    public static string Visible(string text) => text.Any(IsForging)
        ? string.Concat(text.Select(c => IsForging(c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : c.ToString()))
        : text;

    // U+2028 and U+2029 end a line too; the bidirectional controls turn one round.
    private static bool IsForging(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
