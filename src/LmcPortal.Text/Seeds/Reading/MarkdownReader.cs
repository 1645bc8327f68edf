using Markdig;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Reads CommonMark by Markdig's tree; the marks are dropped, the words keep their places.</summary>
internal static class MarkdownReader
{
    /// <summary>Longest document read as Markdown, in characters; a longer one is read as plain text, for Markdig is not linear in everything.</summary>
    public const int LongestChars = 1024 * 1024;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Reads a whole document, its front matter included.</summary>
    public static SeedDraft Read(SeedFile file)
    {
        var front = FrontMatter.Read(file.Text);
        List<ParseProblem> problems = front.Problem is null ? [] : [front.Problem];
        var edits = new List<SourceEdit>();
        if (front.End > 0)
        {
            edits.Add(new SourceEdit(0, front.End, null, "front matter, kept as data"));
        }

        if (Parse(file.Text[front.End..], front.End) is { } found)
        {
            edits.AddRange(found.Edits);
            return new SeedDraft(file, found.Blocks, EditList.Empty.With(edits), front.Facts, problems);
        }

        problems.Add(new ParseProblem(0, "The document is too long or too deeply nested to be read as Markdown; it was read as plain text."));
        var (blocks, plainEdits) = PlainTextReader.Read(file.Text, front.End, file.Text.Length);
        return new SeedDraft(file, blocks, EditList.Empty.With(edits.Concat(plainEdits)), front.Facts, problems);
    }

    private static MarkdownWalker? Parse(string markdown, int offset)
    {
        if (markdown.Length > LongestChars || MarkdownLimits.IsTooDeep(markdown))
        {
            return null;
        }

        try
        {
            var walker = new MarkdownWalker(markdown, offset);
            walker.Walk(Markdown.Parse(markdown, Pipeline));
            return walker;
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply this way.
            return null;
        }
    }
}
