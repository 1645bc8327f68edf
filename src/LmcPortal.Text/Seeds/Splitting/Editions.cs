namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Deals the blocks of a bilingual document out to its languages.</summary>
internal static class Editions
{
    private const int MinShare = 5;

    /// <summary>
    /// One edition per language, the main one first, the others by first appearance. A language has an edition of its own when it has
    /// running text and either headings or a fifth of the document; anything less is a quotation or a name and stays where it
    /// stands. Numbers alone on a line go with the block under them.
    /// </summary>
    public static List<Edition> Deal(IReadOnlyList<SeedBlock> blocks, string mainLanguage)
    {
        var languages = blocks.Select(b => b.Language).Distinct().ToList();
        var own = languages.Where(l => l == mainLanguage || HasEdition(l, blocks)).ToHashSet(StringComparer.Ordinal);
        if (!own.Contains(mainLanguage) || own.Count < 2)
        {
            return blocks.Count == 0 ? [] : [new Edition(own.FirstOrDefault() ?? mainLanguage, blocks)];
        }

        var dealt = own.ToDictionary(l => l, _ => new List<SeedBlock>(), StringComparer.Ordinal);
        var current = mainLanguage;
        for (var i = 0; i < blocks.Count; i++)
        {
            var told = IsWordless(blocks[i]) && i + 1 < blocks.Count ? blocks[i + 1] : blocks[i];
            current = own.Contains(told.Language) ? told.Language : current;
            dealt[current].Add(blocks[i]);
        }

        return [.. dealt.Where(d => d.Value.Count > 0).OrderBy(d => d.Key == mainLanguage ? -1 : languages.IndexOf(d.Key)).Select(d => new Edition(d.Key, d.Value))];
    }

    private static bool HasEdition(string language, IReadOnlyList<SeedBlock> blocks)
    {
        var own = blocks.Where(b => b.Language == language && !IsWordless(b)).ToList();
        var texts = own.Count(b => b.Kind != BlockKind.Heading && !HeadingShape.IsTitle(b.Text));
        var headed = Enumerable.Range(0, own.Count).Any(i => own[i].Kind == BlockKind.Heading || UnmarkedHeadings.IsHeading(own, i));
        return own.Count >= 2 && texts > 0 && (headed || own.Count * MinShare >= blocks.Count);
    }

    private static bool IsWordless(SeedBlock block) =>
        HeadingNumberReader.Read(block.Text) is { } number && number.PrefixLength == block.Text.Length;
}
