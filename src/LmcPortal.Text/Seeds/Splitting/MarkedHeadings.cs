namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Finds the stories of a document whose headings Markdown or HTML mark.</summary>
internal static class MarkedHeadings
{
    /// <summary>
    /// The headings of the level that splits into stories: the one with as many headings as the title announces, else the shallowest
    /// with at least two, else a single one. A heading without text under it is none.
    /// </summary>
    public static List<HeadingMark> Find(IReadOnlyList<SeedBlock> blocks, int? announced)
    {
        var levels = Enumerable.Range(1, 6).Select(level => OfLevel(blocks, level)).Where(found => found.Count > 0).ToList();
        return levels.Find(found => found.Count == announced)
            ?? levels.Find(found => found.Count(h => h.Number is not null) >= 2 && IsCounting(found))
            ?? levels.Find(found => found.Count >= 2)
            ?? levels.FirstOrDefault()
            ?? [];
    }

    private static List<HeadingMark> OfLevel(IReadOnlyList<SeedBlock> blocks, int level)
    {
        var found = new List<HeadingMark>();
        var open = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Heading && blocks[i].Level <= level)
            {
                open = blocks[i].Level == level ? i : -1;
            }
            else if (blocks[i].Kind != BlockKind.Heading && open >= 0)
            {
                found.Add(new HeadingMark(open, HeadingNumberReader.Read(blocks[open].Text)));
                open = -1;
            }
        }

        return KeepCounting(found, blocks);
    }

    // "1. ..." in front of one heading only, or "5G ..." and "2023 ..." in front of some, do not count stories.
    private static List<HeadingMark> KeepCounting(List<HeadingMark> found, IReadOnlyList<SeedBlock> blocks)
    {
        var counting = IsCounting(found);
        return [.. found.Select(h => counting && h.Number?.PrefixLength < blocks[h.Index].Text.Length ? h : h with { Number = null })];
    }

    private static bool IsCounting(List<HeadingMark> found)
    {
        var values = found.Where(h => h.Number is not null).Select(h => h.Number!.Value).ToList();
        var steps = values.Zip(values.Skip(1), (a, b) => b - a).ToList();
        return values.Count > 0 && values.Count * 2 > found.Count && values.Min() <= 1
            && (steps.TrueForAll(s => s == 1) || steps.TrueForAll(s => s == -1) || values.TrueForAll(v => v == 0));
    }
}
