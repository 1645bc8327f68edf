using System.Net;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>A tag, comment or declaration of a page.</summary>
/// <param name="Start">Offset of its "&lt;".</param>
/// <param name="End">Offset just behind its "&gt;".</param>
/// <param name="Name">Lower-case name; empty for comments and declarations.</param>
/// <param name="IsClosing">True for "&lt;/p&gt;".</param>
internal readonly record struct HtmlTag(int Start, int End, string Name, bool IsClosing)
{
    /// <summary>True for a tag that ends itself: "&lt;br/&gt;".</summary>
    public bool ClosesItself(string source) => source[End - 1] == '>' && source[End - 2] == '/';

    /// <summary>The decoded value of an attribute, trimmed; null when the tag has none or an empty one.</summary>
    public string? Attribute(string source, string name)
    {
        var end = source[End - 1] == '>' ? End - 1 : End;
        for (var at = Start + 1 + Name.Length; at < end;)
        {
            while (at < end && (char.IsWhiteSpace(source[at]) || source[at] is '/' or '='))
            {
                at++;
            }

            var nameStart = at;
            while (at < end && !char.IsWhiteSpace(source[at]) && source[at] is not ('=' or '/'))
            {
                at++;
            }

            var isWanted = source.AsSpan(nameStart, at - nameStart).Equals(name, StringComparison.OrdinalIgnoreCase);
            var value = Value(source, ref at, end);
            if (isWanted)
            {
                return WebUtility.HtmlDecode(value).Trim() is { Length: > 0 } found ? found : null;
            }
        }

        return null;
    }

    private static string Value(string source, ref int at, int end)
    {
        while (at < end && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        if (at >= end || source[at] != '=')
        {
            return "";
        }

        at++;
        while (at < end && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        var quote = at < end && source[at] is '"' or '\'' ? source[at++] : '\0';
        var start = at;
        while (at < end && (quote == '\0' ? !char.IsWhiteSpace(source[at]) : source[at] != quote))
        {
            at++;
        }

        var value = source[start..at];
        at += quote == '\0' ? 0 : 1;
        return value;
    }
}
