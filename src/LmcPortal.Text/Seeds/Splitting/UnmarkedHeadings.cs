namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Finds the stories of a document whose headings nothing marks.</summary>
internal static class UnmarkedHeadings
{
    private const int LongWords = 18;
    private const double OutlierFactor = 1.7;

    /// <summary>
    /// Lines that look like titles and have running text under them. Of lines that follow each other only the last is one. When the
    /// title announces a number and more lines than that look like titles, the longest are the stories' and the others sub-headings
    /// inside them. Short labels under the title of a single article head no stories.
    /// </summary>
    public static List<HeadingMark> Find(IReadOnlyList<SeedBlock> blocks, DocumentHeader header, int? announced)
    {
        var found = Enumerable.Range(0, blocks.Count).Where(i => IsHeading(blocks, i)).ToList();
        found = WithoutOutliers(found, blocks);
        if (announced is { } count && found.Count > count)
        {
            found = [.. found.OrderByDescending(i => HeadingShape.Size(blocks[i].Text)).Take(count).Order()];
        }

        var labels = !AnnouncedCount.IsCollection(header.Title) && found.Count > 0 && Median(found, blocks) <= HeadingShape.LabelWords(header.Language);
        return labels ? [] : [.. found.Select(i => new HeadingMark(i, null))];
    }

    /// <summary>True for a line that looks like a title and has running text under it.</summary>
    public static bool IsHeading(IReadOnlyList<SeedBlock> blocks, int i)
    {
        if (blocks[i].Kind != BlockKind.Paragraph || !HeadingShape.IsTitle(blocks[i].Text))
        {
            return false;
        }

        // A line of place and date between a heading and its text is part of the text.
        var next = i + 1;
        while (next < blocks.Count && blocks[next].Kind == BlockKind.Paragraph && DateLine.IsOne(blocks[next].Text))
        {
            next++;
        }

        return next < blocks.Count && IsRunningText(blocks[next], blocks[i]);
    }

    /// <summary>True for a word alone on its line with text under it: no story's heading, but a sub-heading inside one.</summary>
    public static bool IsLabel(IReadOnlyList<SeedBlock> blocks, int i) =>
        blocks[i].Kind == BlockKind.Paragraph && HeadingShape.IsLabel(blocks[i].Text)
        && i + 1 < blocks.Count && IsRunningText(blocks[i + 1], blocks[i]) && !HeadingShape.IsLabel(blocks[i + 1].Text);

    // Thai and Lao close no sentence: there only length tells a text from its heading. A text that begins small goes on with the line above it.
    private static bool IsRunningText(SeedBlock block, SeedBlock heading) =>
        (!char.IsLower(block.Text[0]) || block.Kind == BlockKind.ListItem) && HasBodyLooks(block, heading);

    private static bool HasBodyLooks(SeedBlock block, SeedBlock heading) =>
        block.Kind is BlockKind.ListItem or BlockKind.Quotation
        || (block.Kind == BlockKind.Paragraph && (!HeadingShape.IsTitle(block.Text) || block.Text.Length > heading.Text.Length * 3))
        && (block.Language is not ("th" or "lo") || block.Text.Length > heading.Text.Length);

    // The document repeats its own pattern: a line much longer than its other headings is a sentence that lost its full stop.
    private static List<int> WithoutOutliers(List<int> found, IReadOnlyList<SeedBlock> blocks)
    {
        var limit = found.Count < 3 ? int.MaxValue : Math.Max(LongWords, Median(found, blocks) * OutlierFactor);
        return found.FindAll(i => HeadingShape.Size(blocks[i].Text) <= limit);
    }

    private static int Median(List<int> found, IReadOnlyList<SeedBlock> blocks) =>
        found.Select(i => HeadingShape.Size(blocks[i].Text)).Order().ElementAt(found.Count / 2);
}
