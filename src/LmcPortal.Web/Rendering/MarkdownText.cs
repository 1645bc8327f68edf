using System.Globalization;
using System.Text;

namespace LmcPortal.Web.Rendering;

/// <summary>Plain text as Markdown.</summary>
public static class MarkdownText
{
    // Longest name or number of an HTML entity that CommonMark knows.
    private const int EntityMaxChars = 32;

    /// <summary>
    /// Markdown on one line that renders to a paragraph of exactly this text. Only what would mean something is escaped, so that an
    /// editor still reads prose. White space at either end and line breaks inside are kept as character references.
    /// </summary>
    public static string Escape(string plain)
    {
        var start = plain.Length - plain.AsSpan().TrimStart().Length;
        var end = plain.AsSpan().TrimEnd().Length;
        var markdown = new StringBuilder(plain.Length + 16);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (i < start || i >= end || c is '\n' or '\r' or '\t')
            {
                markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
                continue;
            }

            if (IsMark(plain, i) || (i == start && c is '#' or '+' or '-' or '>' or '=') || EndsNumber(plain, start, i))
            {
                markdown.Append('\\');
            }

            markdown.Append(c);
        }

        return markdown.ToString();
    }

    // Means something wherever it stands.
    private static bool IsMark(string text, int i) => text[i] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~' => true,
        '&' => BeginsEntity(text.AsSpan(i + 1)),
        _ => false,
    };

    private static bool BeginsEntity(ReadOnlySpan<char> rest)
    {
        var name = rest.StartsWith("#") ? rest[1..] : rest;
        var length = name[..Math.Min(name.Length, EntityMaxChars)].IndexOfAnyExcept(AsciiLettersAndDigits);
        return length > 0 && name[length] == ';';
    }

    // "1." and "1)" in front of a paragraph would begin a list.
    private static bool EndsNumber(string text, int start, int i)
    {
        if (text[i] is not ('.' or ')') || i == start)
        {
            return false;
        }

        return !text.AsSpan(start, i - start).ContainsAnyExceptInRange('0', '9');
    }

    private static readonly System.Buffers.SearchValues<char> AsciiLettersAndDigits =
        System.Buffers.SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
