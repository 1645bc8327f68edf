using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>Moves, names and themes sections as an editor wants them.</summary>
internal static class SectionCorrector
{
    /// <summary>The body with sub-headings where an editor starts a section at a line that looks like one, and none where one is joined.</summary>
    public static IReadOnlyList<SeedBlock> Mark(IReadOnlyList<SeedBlock> body, CorrectionPlan plan)
    {
        if (plan.All.Count == 0)
        {
            return body;
        }

        var blocks = new List<SeedBlock>(body);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var joins = block.Kind == BlockKind.Heading
                && (Is(CorrectionKind.JoinSection, block, plan) || (i + 1 < blocks.Count && Is(CorrectionKind.JoinSection, blocks[i + 1], plan)));
            var heads = block.Kind == BlockKind.Paragraph && i + 1 < blocks.Count && (HeadingShape.IsTitle(block.Text) || HeadingShape.IsLabel(block.Text))
                && Is(CorrectionKind.StartSection, block, plan);
            blocks[i] = joins ? block with { Kind = BlockKind.Paragraph, Level = 0 } : heads ? block with { Kind = BlockKind.Heading, Level = 3 } : block;
        }

        return blocks;
    }

    /// <summary>True when an editor starts a section with this block.</summary>
    public static bool Starts(SeedBlock block, CorrectionPlan plan) => Is(CorrectionKind.StartSection, block, plan);

    /// <summary>The first units of the sections, with those that an editor starts and without those that one joins to the section before.</summary>
    public static IReadOnlyList<int> Move(IReadOnlyList<int> boundaries, List<List<SeedBlock>> units, CorrectionPlan plan)
    {
        if (plan.All.Count == 0)
        {
            return boundaries;
        }

        var found = boundaries.ToHashSet();
        return [.. Enumerable.Range(0, units.Count).Where(u => u == 0 || Starts(units[u][0], plan) || (found.Contains(u) && !Is(CorrectionKind.JoinSection, units[u][0], plan)))];
    }

    /// <summary>The sections under the names and themes an editor gave them. A name that the story has already is left as it was, and reported.</summary>
    public static IReadOnlyList<ParsedSection> Name(IReadOnlyList<ParsedSection> sections, CorrectionPlan plan)
    {
        if (plan.All.Count == 0)
        {
            return sections;
        }

        var named = sections.ToList();
        for (var i = 0; i < named.Count; i++)
        {
            var first = named[i].Paragraphs[0];
            if (plan.Find(CorrectionKind.SetTheme, first.Start, first.Length)?.Value is { } theme && (theme.Length == 0 || ThemeCatalog.Find(theme) is not null))
            {
                named[i] = named[i] with { Theme = theme.Length == 0 ? null : theme };
            }

            var name = plan.Find(CorrectionKind.RenameSection, first.Start, first.Length)?.Value?.Trim();
            if (name?.Length > 0 && !named.Exists(s => s != named[i] && s.Heading.Equals(name, StringComparison.OrdinalIgnoreCase)))
            {
                named[i] = named[i] with { Heading = name };
            }
        }

        return named;
    }

    private static bool Is(CorrectionKind kind, SeedBlock block, CorrectionPlan plan) => plan.Has(kind, block.Start, block.Length);
}
