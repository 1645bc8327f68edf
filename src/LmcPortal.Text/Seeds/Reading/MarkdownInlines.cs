using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Finds the words between the marks of a paragraph or heading.</summary>
internal sealed class MarkdownInlines(string markdown, int offset)
{
    // CommonMark reads a zero character as the replacement character.
    private readonly string _source = markdown.Replace('\0', '\uFFFD');

    /// <summary>Marks dropped and entities repaired so far, in document order within a block.</summary>
    public List<SourceEdit> Edits { get; } = [];

    /// <summary>The source spans of a block's lines: one, or several where hard line breaks part it. Empty when it holds no words.</summary>
    public IEnumerable<(int Start, int End)> Lines(LeafBlock leaf)
    {
        var pieces = leaf.Inline is null ? [] : leaf.Inline.Descendants<Inline>().Select(PieceOf).OfType<Piece>().ToList();
        var lines = new List<(int Start, int End)>();
        var (first, last, breaks) = (-1, -1, false);
        foreach (var piece in pieces)
        {
            if (piece.Kind == PieceKind.HardBreak)
            {
                Close();
                continue;
            }

            if (piece.Kind == PieceKind.SoftBreak)
            {
                breaks = true;
                continue;
            }

            if (last >= 0 && piece.Start > last)
            {
                Edits.Add(new SourceEdit(
                    offset + last, piece.Start - last, breaks ? "\n" : null, breaks ? "line end inside a paragraph" : "Markdown mark"));
            }

            if (piece.Replacement is not null)
            {
                Edits.Add(new SourceEdit(offset + piece.Start, piece.End - piece.Start, piece.Replacement, "Markdown or HTML entity"));
            }

            (first, last, breaks) = (first < 0 ? piece.Start : first, piece.End, false);
        }

        Close();
        return lines;

        void Close()
        {
            if (first >= 0)
            {
                lines.Add((offset + first, offset + last));
            }

            (first, last, breaks) = (-1, -1, false);
        }
    }

    private enum PieceKind
    {
        Words,
        SoftBreak,
        HardBreak,
    }

    private Piece? PieceOf(Inline inline)
    {
        var (start, end) = (inline.Span.Start, Math.Min(inline.Span.End + 1, _source.Length));
        if (IsInImage(inline) || end < start)
        {
            return null;
        }

        return inline switch
        {
            LineBreakInline lineBreak => new Piece(start, end, null, lineBreak.IsHard ? PieceKind.HardBreak : PieceKind.SoftBreak),
            HtmlInline { Tag: var tag } => tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? new Piece(start, end, null, PieceKind.HardBreak) : null,
            LiteralInline literal => Words(start, end, literal.Content.ToString()),
            HtmlEntityInline entity => new Piece(start, end, entity.Transcoded.ToString(), PieceKind.Words),
            CodeInline code => Between(start + code.DelimiterCount, end - code.DelimiterCount),
            AutolinkInline link => Words(start, end, link.Url),
            _ => null,
        };
    }

    private static Piece? Between(int start, int end) => end > start ? new Piece(start, end, null, PieceKind.Words) : null;

    // The words stand in the source as they are, perhaps behind a backslash; where Markdig read them differently the source is kept.
    private Piece? Words(int start, int end, string words)
    {
        if (words.Length == 0)
        {
            return null;
        }

        var found = end - start >= words.Length ? _source.IndexOf(words, start, end - start, StringComparison.Ordinal) : -1;
        return found >= 0 ? new Piece(found, found + words.Length, null, PieceKind.Words) : new Piece(start, end, null, PieceKind.Words);
    }

    private static bool IsInImage(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: true })
            {
                return true;
            }
        }

        return false;
    }

    private readonly record struct Piece(int Start, int End, string? Replacement, PieceKind Kind);
}
