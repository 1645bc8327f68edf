namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Finds the blocks of an outline: every line is one, and what stands in front of it says what it is.</summary>
internal static class OutlineReader
{
    private const int DeepestLevel = 6;

    /// <summary>Reads a whole document; the marks are dropped.</summary>
    public static SeedDraft Read(SeedFile file)
    {
        var blocks = new List<DraftBlock>();
        var edits = new List<SourceEdit>();
        foreach (var line in TextLine.Split(file.Text, 0, file.Text.Length).Where(l => !l.IsBlank))
        {
            var (kind, level, mark) = MarkOf(file.Text.AsSpan(line.Start, line.End - line.Start));
            blocks.Add(new DraftBlock(line.Start + mark, line.End, kind, level));
            if (mark > 0)
            {
                edits.Add(new SourceEdit(line.Start, mark, null, kind == BlockKind.Heading ? "mark of a heading" : "list mark"));
            }
        }

        return new SeedDraft(file, blocks, EditList.Empty.With(edits), DocumentFacts.None, []);
    }

    private static (BlockKind Kind, int Level, int Mark) MarkOf(ReadOnlySpan<char> line)
    {
        var level = line.Length - line.TrimStart('#').Length;
        return level is > 0 and <= DeepestLevel && line.Length > level + 1 && line[level] == ' ' ? (BlockKind.Heading, level, level + 1)
            : line.StartsWith("- ") && line.Length > 2 ? (BlockKind.ListItem, 0, 2)
            : (BlockKind.Paragraph, 0, 0);
    }
}
