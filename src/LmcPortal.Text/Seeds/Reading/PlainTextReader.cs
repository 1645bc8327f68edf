namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Finds the blocks of a text that marks nothing: a line is a block, unless the text was wrapped to a width.</summary>
internal static class PlainTextReader
{
    /// <summary>Reads a whole document.</summary>
    public static SeedDraft Read(SeedFile file)
    {
        var (blocks, edits) = Read(file.Text, 0, file.Text.Length);
        return new SeedDraft(file, blocks, EditList.Empty.With(edits), DocumentFacts.None, []);
    }

    /// <summary>Reads a part of a document.</summary>
    public static (List<DraftBlock> Blocks, List<SourceEdit> Edits) Read(string text, int start, int end)
    {
        var lines = TextLine.Split(text, start, end);
        var wrap = HardWrap.Detect(text, lines);
        var blocks = new List<DraftBlock>();
        var edits = new List<SourceEdit>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (first, last) = (lines[i], lines[i]);
            if (first.IsBlank)
            {
                continue;
            }

            if (IsDivider(text.AsSpan(first.Start, first.End - first.Start)))
            {
                edits.Add(new SourceEdit(first.Start, first.End - first.Start, null, "divider line"));
                continue;
            }

            while (i + 1 < lines.Count && wrap.Joins(text, last, lines[i + 1]))
            {
                last = lines[++i];
            }

            var mark = ListMark.LengthAt(text, first.Start, first.End);
            if (mark > 0)
            {
                edits.Add(new SourceEdit(first.Start, mark, null, "list mark"));
            }

            blocks.Add(new DraftBlock(first.Start + mark, last.End, mark > 0 ? BlockKind.ListItem : BlockKind.Paragraph));
        }

        return (blocks, edits);
    }

    // A line of three or more drawing characters and nothing else ("---", "* * *", "=====", "###").
    private static bool IsDivider(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line)
        {
            if (c is not ('-' or '=' or '_' or '*' or '~' or '#' or '–' or '—' or '─' or ' '))
            {
                return false;
            }

            marks += c == ' ' ? 0 : 1;
        }

        return marks >= 3;
    }
}
