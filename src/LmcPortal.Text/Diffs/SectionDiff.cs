namespace LmcPortal.Text.Diffs;

/// <summary>What became of one section.</summary>
/// <param name="Anchor">The section.</param>
/// <param name="Heading">Its heading now, or the last it had.</param>
/// <param name="Kind">In both, only in the earlier or only in the later story.</param>
/// <param name="IsMoved">True when it stands in both, and another place among those that do.</param>
/// <param name="HeadingDiff">Its heading, compared.</param>
/// <param name="ThemeDiff">The name of its theme, compared.</param>
/// <param name="TextDiff">Its text, compared.</param>
public sealed record SectionDiff(string Anchor, string Heading, DiffKind Kind, bool IsMoved, TextDiff HeadingDiff, TextDiff ThemeDiff, TextDiff TextDiff)
{
    /// <summary>True when nothing of it differs.</summary>
    public bool IsUnchanged => Kind == DiffKind.Same && !IsMoved && !HeadingDiff.HasChanges && !ThemeDiff.HasChanges && !TextDiff.HasChanges;

    /// <summary>
    /// One entry for each section of either story: those of the later one in its order, each removed one behind the one it used to follow. Sections are the
    /// same when their anchors are. Of those in both, the fewest that explain the new order are told as moved.
    /// </summary>
    public static IReadOnlyList<SectionDiff> Between(IReadOnlyList<SectionText> before, IReadOnlyList<SectionText> after)
    {
        var old = before.DistinctBy(s => s.Anchor).ToDictionary(s => s.Anchor);
        var anchors = after.Select(s => s.Anchor).ToHashSet();
        var kept = before.Select(s => s.Anchor).Where(anchors.Contains).Distinct().ToList();
        var stayed = SequenceDiff.Match(kept, [.. after.Select(s => s.Anchor).Where(old.ContainsKey)], new DiffBudget(int.MaxValue))!.Select(m => kept[m.Old]).ToHashSet();

        var diffs = new List<SectionDiff>(RemovedBehind(before, null, anchors));
        foreach (var section in after)
        {
            var earlier = old.GetValueOrDefault(section.Anchor);
            diffs.Add(Of(earlier, section, earlier is not null && !stayed.Contains(section.Anchor)));
            diffs.AddRange(earlier is null ? [] : RemovedBehind(before, section.Anchor, anchors));
        }

        return diffs;
    }

    // The removed ones that stood directly behind this section, or at the beginning.
    private static IEnumerable<SectionDiff> RemovedBehind(IReadOnlyList<SectionText> before, string? anchor, HashSet<string> kept) =>
        before.SkipWhile(s => anchor is not null && s.Anchor != anchor).Skip(anchor is null ? 0 : 1).TakeWhile(s => !kept.Contains(s.Anchor)).Select(s => Of(s, null, isMoved: false));

    private static SectionDiff Of(SectionText? before, SectionText? after, bool isMoved) => new(
        (after ?? before)!.Anchor,
        (after ?? before)!.Heading,
        before is null ? DiffKind.Added : after is null ? DiffKind.Removed : DiffKind.Same,
        isMoved,
        TextDiff.Between(before?.Heading ?? "", after?.Heading ?? ""),
        TextDiff.Between(before?.Theme ?? "", after?.Theme ?? ""),
        TextDiff.Between(before?.Text ?? "", after?.Text ?? ""));
}
