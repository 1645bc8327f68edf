using LmcPortal.Text.Seeds.Corrections;
using LmcPortal.Text.Seeds.Sections;
using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds;

/// <summary>Splits a story into sections: runs of paragraphs on one theme, and, where a run speaks of different matters, at the change of matter.</summary>
public static class SectionSplitter
{
    private const int LongSegment = 6;

    /// <summary>
    /// At least one section; at least two when the story has more than two paragraphs; every word of the body in exactly one place, in
    /// order. The source's own sub-headings always start a section; one that heads no text, or repeats another, stays a paragraph.
    /// No two headings of a story are the same, whatever their case.
    /// </summary>
    public static IReadOnlyList<ParsedSection> Split(StoryBlocks story) => Split(story, CorrectionPlan.None);

    /// <summary>The same under an editor's corrections, which may join what the rules would part.</summary>
    internal static IReadOnlyList<ParsedSection> Split(StoryBlocks story, CorrectionPlan plan)
    {
        var segments = SegmentsOf(SectionCorrector.Mark(story.Body, plan));
        var drafts = segments.SelectMany(s => DraftsOf(s, story, segments.Count == 1, plan)).ToList();
        return SectionCorrector.Name(SectionHeadings.Choose(drafts, story.Language), plan);
    }

    private static List<Segment> SegmentsOf(IReadOnlyList<SeedBlock> body)
    {
        var segments = new List<Segment> { new(null, []) };
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < body.Count; i++)
        {
            var headsText = body[i].Kind == BlockKind.Heading && i + 1 < body.Count && body[i + 1].Kind != BlockKind.Heading;
            if (headsText && used.Add(body[i].Text))
            {
                segments.Add(new Segment(body[i].Text, []));
            }
            else
            {
                segments[^1].Blocks.Add(body[i]);
            }
        }

        return segments.FindAll(s => s.Blocks.Count > 0);
    }

    private static IEnumerable<SectionDraft> DraftsOf(Segment segment, StoryBlocks story, bool isOnly, CorrectionPlan plan)
    {
        var units = UnitsOf(segment.Blocks, plan);
        var texts = units.ConvertAll(u => string.Join(' ', u.Select(b => b.Text)));
        var themes = ThemeClassifier.Classify(story.Heading, texts, story.Language);
        var boundaries = isOnly || units.Count > LongSegment ? SectionBoundaries.Find(texts, themes, segment.Blocks.Count) : [0];
        boundaries = SectionCorrector.Move(boundaries, units, plan);
        for (var i = 0; i < boundaries.Count; i++)
        {
            var end = i + 1 < boundaries.Count ? boundaries[i + 1] : units.Count;
            var range = Enumerable.Range(boundaries[i], end - boundaries[i]).ToList();
            var paragraphs = range.SelectMany(u => units[u].Select(b => Paragraph(b, themes[u]))).ToList();
            yield return new SectionDraft(i == 0 ? segment.Subheading : null, ThemesOf(range.ConvertAll(u => themes[u])), paragraphs);
        }
    }

    // List items go with the text that opens their list, a date line with the text under it.
    private static List<List<SeedBlock>> UnitsOf(List<SeedBlock> blocks, CorrectionPlan plan)
    {
        var units = new List<List<SeedBlock>>();
        foreach (var block in blocks)
        {
            var joins = units.Count > 0 && !SectionCorrector.Starts(block, plan) && (IsItem(block) || OpensList(units[^1][^1]) || units[^1].TrueForAll(b => DateLine.IsOne(b.Text)));
            if (joins)
            {
                units[^1].Add(block);
            }
            else
            {
                units.Add([block]);
            }
        }

        return blocks.Count > 2 && units.Count < 2 ? blocks.ConvertAll(b => new List<SeedBlock> { b }) : units;
    }

    private static bool IsItem(SeedBlock block) => block.Kind == BlockKind.ListItem || HeadingNumberReader.Read(block.Text) is not null;

    private static bool OpensList(SeedBlock block) => block.Text[^1] is ':' or '：';

    private static ParsedParagraph Paragraph(SeedBlock block, IReadOnlyList<ThemeScore> themes) =>
        new(block.Text, block.Line, block.Start, block.Length, block.Kind == BlockKind.Heading ? BlockKind.Paragraph : block.Kind, TopOf(themes));

    private static string? TopOf(IReadOnlyList<ThemeScore> themes) => themes.Count > 0 ? themes[0].Slug : null;

    private static List<ThemeScore> ThemesOf(List<IReadOnlyList<ThemeScore>> paragraphs) =>
    [
        .. paragraphs.SelectMany(p => p.Select(t => t with { Score = t.Score / p.Sum(x => x.Score) }))
            .GroupBy(t => t.Slug, StringComparer.Ordinal)
            .Select(g => new ThemeScore(g.Key, g.Sum(t => t.Score)))
            .OrderByDescending(t => t.Score).ThenBy(t => t.Slug, StringComparer.Ordinal),
    ];

    private sealed record Segment(string? Subheading, List<SeedBlock> Blocks);
}
