using System.Net;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Reads a character reference.</summary>
internal static class HtmlEntity
{
    private const int Longest = 32;

    /// <summary>The reference at an ampersand and the text it stands for; null when the ampersand is only one.</summary>
    public static (int Length, string Text)? At(string source, int ampersand, int end)
    {
        var limit = Math.Min(end, ampersand + Longest) - ampersand;
        var semicolon = source.AsSpan(ampersand, limit).IndexOf(';');
        if (semicolon < 2)
        {
            return null;
        }

        var reference = source.Substring(ampersand, semicolon + 1);
        var text = WebUtility.HtmlDecode(reference);
        return text == reference ? null : (reference.Length, text);
    }
}
