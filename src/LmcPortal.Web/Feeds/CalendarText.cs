namespace LmcPortal.Web.Feeds;

/// <summary>Text as a calendar can hold it: no control characters but the end of a line (RFC 5545, 3.1), and no half of a pair.</summary>
internal static class CalendarText
{
    public static string Of(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
        .Where(r => r.Value is '\n' or '\t' || !System.Text.Rune.IsControl(r)).Select(r => r.ToString()));
}
