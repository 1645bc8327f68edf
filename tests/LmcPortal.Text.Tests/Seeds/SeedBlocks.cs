using LmcPortal.Text.Seeds;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Tests.Seeds;

/// <summary>Blocks straight from lines, for tests of the stages behind the reading stage.</summary>
internal static class SeedBlocks
{
    public static List<SeedBlock> Of(string text)
    {
        var blocks = new List<SeedBlock>();
        var start = 0;
        foreach (var (line, index) in text.Split('\n').Select((l, i) => (l, i)))
        {
            if (line.Trim().Length > 0)
            {
                blocks.Add(Of(line.Trim(), index + 1, start + (line.Length - line.TrimStart().Length)));
            }

            start += line.Length + 1;
        }

        return blocks;
    }

    public static DocumentHeader Header(string? title, string language = "en") => new(title, null, null, null, null, null, language);

    private static SeedBlock Of(string text, int line, int start)
    {
        var marks = text.TakeWhile(c => c == '#').Count();
        var item = text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("-- ", StringComparison.Ordinal);
        var kind = item ? BlockKind.ListItem : marks > 0 && text[marks] == ' ' ? BlockKind.Heading : BlockKind.Paragraph;
        var cut = kind == BlockKind.Heading ? marks + 1 : kind == BlockKind.ListItem ? text.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        var language = Scripts.IsMostlyUnspaced(text) ? "zh" : "en";
        return new SeedBlock(text[cut..], line, start + cut, text.Length - cut, kind, kind == BlockKind.Heading ? marks : 0, language);
    }
}
