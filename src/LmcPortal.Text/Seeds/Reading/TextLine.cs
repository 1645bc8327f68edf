namespace LmcPortal.Text.Seeds.Reading;

/// <summary>One line of the source without the blanks at its edges.</summary>
/// <param name="Start">Offset of its first visible character.</param>
/// <param name="End">Offset just behind its last visible character; equal to <paramref name="Start"/> on a blank line.</param>
internal readonly record struct TextLine(int Start, int End)
{
    /// <summary>True when nothing can be seen on the line.</summary>
    public bool IsBlank => Start == End;

    /// <summary>Every character that ends a line of text; wider than the line numbers of <see cref="LineIndex"/>, which editors count in.</summary>
    public static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>The lines of a part of a text, in order; CRLF ends one line.</summary>
    public static List<TextLine> Split(string text, int start, int end)
    {
        var lines = new List<TextLine>();
        var from = start;
        for (var i = start; i <= end; i++)
        {
            if (i < end && !IsLineEnd(text[i]))
            {
                continue;
            }

            lines.Add(Trim(text, from, i));
            if (i + 1 < end && text[i] == '\r' && text[i + 1] == '\n')
            {
                i++;
            }

            from = i + 1;
        }

        return lines;
    }

    private static TextLine Trim(string text, int start, int end)
    {
        while (start < end && IsUnseen(text[start]))
        {
            start++;
        }

        while (end > start && IsUnseen(text[end - 1]))
        {
            end--;
        }

        return new TextLine(start, end);
    }

    private static bool IsUnseen(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u2060' or '\u00AD' || char.IsControl(c);
}
