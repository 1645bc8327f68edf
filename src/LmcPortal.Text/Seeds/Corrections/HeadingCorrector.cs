using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>Moves the starts of stories where an editor wants them.</summary>
internal static class HeadingCorrector
{
    /// <summary>Why the text of a rejected story is dropped.</summary>
    public const string Rejected = "story rejected by an editor";

    /// <summary>The headings without those that are none and with those that were missed, in the order of the blocks.</summary>
    public static List<HeadingMark> Correct(List<HeadingMark> headings, IReadOnlyList<SeedBlock> blocks, CorrectionPlan plan)
    {
        if (plan.All.Count == 0)
        {
            return headings;
        }

        var left = headings.Where(h => !Is(CorrectionKind.JoinStory, blocks[h.Index], plan) && !Is(CorrectionKind.JoinStory, blocks[h.First], plan)).Select(h => Unnumbered(h, blocks, plan)).ToList();
        var known = left.SelectMany(h => new[] { h.Index, h.First }).ToHashSet();
        var added = Enumerable.Range(0, blocks.Count).Where(i => Is(CorrectionKind.StartStory, blocks[i], plan) && !known.Contains(i)).Select(i => MarkOf(i, blocks));
        return [.. left.Concat(added).OrderBy(h => h.Index)];
    }

    /// <summary>True when the text in front of the first story stands for itself: it was the whole document until an editor cut it.</summary>
    public static bool IsFirstStory(IReadOnlyList<SeedBlock> opening, CorrectionPlan plan) => opening.Count > 0 && !Is(CorrectionKind.JoinStory, opening[0], plan);

    /// <summary>True when the story that this block heads is to be left out.</summary>
    public static bool IsRejected(SeedBlock block, CorrectionPlan plan) => Is(CorrectionKind.RejectStory, block, plan);

    /// <summary>The name an editor gives the story; null leaves it its own.</summary>
    public static string? NameOf(SeedBlock heading, CorrectionPlan plan) =>
        plan.Find(CorrectionKind.RenameStory, heading.Start, heading.Length)?.Value?.Trim() is { Length: > 0 } name ? name : null;

    // A number that an editor keeps is a word of the heading.
    private static HeadingMark Unnumbered(HeadingMark heading, IReadOnlyList<SeedBlock> blocks, CorrectionPlan plan)
    {
        var length = heading.NumberIndex is null ? heading.Number?.MarkLength ?? 0 : 0;
        return length > 0 && plan.IsKept(blocks[heading.Index].Start, blocks[heading.Index].Start + length) ? heading with { Number = null } : heading;
    }

    // Several sentences are no heading: they open their story.
    private static HeadingMark MarkOf(int index, IReadOnlyList<SeedBlock> blocks) =>
        new(index, null, IsRunIn: Sentences.IsClosed(blocks[index].Text) && !HeadingShape.IsNumberedTitle(blocks[index].Text));

    private static bool Is(CorrectionKind kind, SeedBlock block, CorrectionPlan plan) => plan.Has(kind, block.Start, block.Length);
}
