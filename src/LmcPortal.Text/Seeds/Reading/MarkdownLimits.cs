namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Keeps documents away from Markdig that it would read in more than linear time.</summary>
internal static class MarkdownLimits
{
    private const int MostMarksOfAKind = 2000;
    private const int MostMarksInARow = 200;

    /// <summary>True when one block holds more marks than any text written by a person.</summary>
    public static bool IsTooDeep(string markdown)
    {
        var counts = new int[128];
        var row = 0;
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            var isBlankLine = c == '\n' && i > 0 && markdown[i - 1] is '\n' or '\r' && (markdown[i - 1] == '\n' || (i > 1 && markdown[i - 2] == '\n'));
            if (isBlankLine)
            {
                Array.Clear(counts);
            }

            if (c is not ('[' or ']' or '*' or '_' or '<' or '>' or '`' or '!' or '\\' or '('))
            {
                row = char.IsWhiteSpace(c) ? row : 0;
                continue;
            }

            // Lines of dashes or stars as dividers are fine; brackets and quotes in a row are nesting.
            row = c is '[' or '>' or '(' ? row + 1 : 0;
            if (++counts[c] > MostMarksOfAKind || row > MostMarksInARow)
            {
                return true;
            }
        }

        return false;
    }
}
