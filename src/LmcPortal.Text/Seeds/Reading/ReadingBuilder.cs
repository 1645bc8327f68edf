using LmcPortal.Text.Seeds.Headers;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Turns the last draft into the result: texts, lines, languages, and an account of what lies between the blocks.</summary>
internal static class ReadingBuilder
{
    /// <summary>Builds the reading. Every visible character outside a block is either the title's or dropped.</summary>
    /// <param name="whole">The draft with its title still among the blocks.</param>
    /// <param name="body">The draft without title and header lines.</param>
    /// <param name="header">What the document says about itself.</param>
    public static SeedReading Build(SeedDraft whole, SeedDraft body, DocumentHeader header)
    {
        var lines = new LineIndex(body.File.Text);
        var blocks = new List<SeedBlock>();
        foreach (var block in body.Blocks)
        {
            var view = body.TextOf(block);
            var text = view.Text.Trim();
            if (text.Length > 0)
            {
                var first = view.Text.Length - view.Text.TrimStart().Length;
                var start = view.SourceStart(first);
                var end = view.SourceEnd(first + text.Length - 1);
                var language = LanguageReader.Of(text) ?? header.Language;
                blocks.Add(new SeedBlock(text, lines.LineOf(start), start, end - start, block.Kind, block.Level, language));
            }
        }

        var edits = body.Edits.With(body.Plan.Spare(Gaps(whole, body.Edits)));
        var problems = body.Problems.OrderBy(p => p.Line).ThenBy(p => p.Message, StringComparer.Ordinal).ToList();
        return new SeedReading(header, blocks, edits.Edits, problems);
    }

    // Between blocks only line ends and the blanks of blank lines are structure; marks no reader accounted for are dropped here.
    private static List<SourceEdit> Gaps(SeedDraft draft, EditList edits)
    {
        var reason = draft.File.Format switch
        {
            SeedFormat.Markdown or SeedFormat.Outline => "Markdown mark",
            SeedFormat.Html => "HTML mark",
            _ => "blank or invisible character at the edge of a line",
        };
        var gaps = new List<SourceEdit>();
        var at = 0;
        var next = 0;
        foreach (var block in draft.Blocks.Append(new DraftBlock(draft.File.Text.Length, draft.File.Text.Length, BlockKind.Paragraph)))
        {
            while (at < block.Start)
            {
                while (next < edits.Edits.Count && edits.Edits[next].End <= at)
                {
                    next++;
                }

                if (next < edits.Edits.Count && edits.Edits[next].Start <= at)
                {
                    at = edits.Edits[next].End;
                    continue;
                }

                var limit = next < edits.Edits.Count ? Math.Min(block.Start, edits.Edits[next].Start) : block.Start;
                var end = at;
                while (end < limit && !IsStructure(draft, end))
                {
                    end++;
                }

                if (end > at)
                {
                    gaps.Add(new SourceEdit(at, end - at, null, reason));
                }

                at = Math.Max(end, at + 1);
            }

            at = Math.Max(at, block.End);
        }

        return gaps;
    }

    private static bool IsStructure(SeedDraft draft, int at)
    {
        var c = draft.File.Text[at];
        return draft.File.Format == SeedFormat.Html ? char.IsWhiteSpace(c) : TextLine.IsLineEnd(c);
    }
}
