namespace LmcPortal.Web.Rendering;

/// <summary>What one Markdown text may cost. Beyond them a few kilobytes can become megabytes and minutes.</summary>
public static class MarkdownLimits
{
    public const int TextMaxChars = 64 * 1024;
    public const int LinesMax = 2_000;
    public const int TableColumnsMax = 50;
    public const int HeadingsMax = 200;
    public const int BracketsMax = 4_000;
    public const int HtmlMaxChars = 2 * 1024 * 1024;

    // A long table cell by cell grows about twelvefold; what grows more is made to grow. Small texts may: a table has a frame.
    private const int GrowthMax = 20;
    private const int HtmlAlwaysAllowedChars = 64 * 1024;

    /// <summary>The longest HTML that a text of this length may become, characters.</summary>
    public static int HtmlMaxCharsOf(int markdownLength) => Math.Min(HtmlMaxChars, Math.Max(HtmlAlwaysAllowedChars, GrowthMax * markdownLength));

    /// <summary>A sentence for the editor when the text is too large in any way that shows before it is read; else null.</summary>
    public static string? Refusal(string markdown)
    {
        if (markdown.Length > TextMaxChars)
        {
            return $"The text has {markdown.Length} characters; {TextMaxChars} is the most. Split it into several sections.";
        }

        var (lines, columns, brackets) = Measure(markdown);
        if (lines > LinesMax)
        {
            return $"The text has {lines} lines; {LinesMax} is the most. Split it into several sections.";
        }

        // Each may begin a link, and is tried with all that follow.
        if (brackets > BracketsMax)
        {
            return $"The text has {brackets} opening brackets; {BracketsMax} is the most. Split it into several sections.";
        }

        return columns > TableColumnsMax ? $"A line has {columns} table columns; {TableColumnsMax} is the most." : null;
    }

    // A table has at most one column more than its widest line has pipes.
    private static (int Lines, int Columns, int Brackets) Measure(string markdown)
    {
        var (lines, widest, pipes, brackets) = (1, 0, 0, 0);
        for (var i = 0; i < markdown.Length; i++)
        {
            switch (markdown[i])
            {
                case '\\':
                    i++;
                    break;
                case '|':
                    widest = Math.Max(widest, ++pipes);
                    break;
                case '[':
                    brackets++;
                    break;
                case '\n':
                    (lines, pipes) = (lines + 1, 0);
                    break;
            }
        }

        return (lines, widest == 0 ? 0 : widest + 1, brackets);
    }
}
