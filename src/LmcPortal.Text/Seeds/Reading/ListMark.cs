namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Knows the marks in front of the items of a list.</summary>
internal static class ListMark
{
    /// <summary>Length of the mark and the blanks behind it at the start of a line; 0 when the line is no list item.</summary>
    public static int LengthAt(string text, int start, int end)
    {
        var at = start;
        if (at < end && text[at] is '-' or '—' or '–')
        {
            // Agencies set their items off with one dash or two, of any length.
            at += at + 1 < end && text[at + 1] == text[at] ? 2 : 1;
        }
        else if (at < end && text[at] is '*' or '•' or '●' or '▪' or '◦' or '‣' or '·' or '■' or '◆' or '►')
        {
            at++;
        }

        if (at == start || at >= end || !char.IsWhiteSpace(text[at]))
        {
            return 0;
        }

        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < end ? at - start : 0;
    }
}
