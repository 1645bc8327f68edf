using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>A document part by part, and of the part in hand no more lines than a page holds: one of ten thousand lines opens as fast as one of a hundred.</summary>
public sealed class DocumentView
{
    /// <summary>Most lines on one page.</summary>
    public const int PageLines = 200;

    private DocumentView(IReadOnlyList<DocumentPart> parts, DocumentPart current, int from, int to, IReadOnlyList<SourceLine> lines) =>
        (Parts, Current, From, To, Lines) = (parts, current, from, to, lines);

    /// <summary>In the order of the document.</summary>
    public IReadOnlyList<DocumentPart> Parts { get; }

    public DocumentPart Current { get; }

    /// <summary>First line shown.</summary>
    public int From { get; }

    /// <summary>Last line shown.</summary>
    public int To { get; }

    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The line to go back to; null on the document's first page.</summary>
    public int? Earlier => From > 1 ? Math.Max(1, From > Current.From ? Math.Max(Current.From, From - PageLines) : From - 1) : null;

    /// <summary>The line to go on at; null on its last page.</summary>
    public int? Later => To < Parts[^1].To ? To + 1 : null;

    /// <summary>The page on which a line stands. Stories are told apart where the reading is known.</summary>
    public static DocumentView At(string text, IReadOnlyList<SeedSpan> spans, IReadOnlyList<ParsedStory> stories, int line)
    {
        var lines = new LineIndex(text);
        var parts = PartsOf(stories, lines.Count);
        var asked = Math.Clamp(line, 1, lines.Count);
        var current = parts.Last(p => p.From <= asked);
        var from = current.From + ((asked - current.From) / PageLines * PageLines);
        var to = Math.Min(current.To, from + PageLines - 1);
        return new DocumentView(parts, current, from, to, SourceLines.Of(text, spans, lines, from, to));
    }

    private static List<DocumentPart> PartsOf(IReadOnlyList<ParsedStory> stories, int lineCount)
    {
        var starts = stories.OrderBy(s => s.Line).ToList();
        var parts = new List<DocumentPart>();
        if (starts.Count == 0 || starts[0].Line > 1)
        {
            parts.Add(new DocumentPart(starts.Count == 0 ? "The document" : "In front of the stories", 1, starts.Count == 0 ? lineCount : starts[0].Line - 1, null));
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? Math.Max(starts[i].Line, starts[i + 1].Line - 1) : lineCount;
            parts.Add(new DocumentPart($"{starts[i].Rank}. {starts[i].Heading}", starts[i].Line, end, starts[i]));
        }

        return parts;
    }
}
