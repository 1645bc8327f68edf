using LmcPortal.Text.Diffs;

namespace LmcPortal.Text.Tests.Diffs;

public sealed class SectionDiffTests
{
    [Fact]
    public void Between_SectionsByAnchor_TellsAddedRemovedMovedAndChanged()
    {
        SectionText[] before = [Section("a"), Section("gone"), Section("b"), Section("c"), Section("d")];
        SectionText[] after = [Section("a"), Section("d"), Section("b") with { Heading = "B, renamed", Text = "Other words." }, Section("new"), Section("c") with { Theme = "Water" }];

        var diffs = SectionDiff.Between(before, after);

        Assert.Equal(["a", "gone", "d", "b", "new", "c"], diffs.Select(d => d.Anchor));
        Assert.Equal([DiffKind.Same, DiffKind.Removed, DiffKind.Same, DiffKind.Same, DiffKind.Added, DiffKind.Same], diffs.Select(d => d.Kind));
        Assert.Equal(["d"], diffs.Where(d => d.IsMoved).Select(d => d.Anchor));
        Assert.Equal(["a"], diffs.Where(d => d.IsUnchanged).Select(d => d.Anchor));
        Assert.True(diffs[3].HeadingDiff.HasChanges && diffs[3].TextDiff.HasChanges && !diffs[3].ThemeDiff.HasChanges);
        Assert.True(diffs[5].ThemeDiff.HasChanges && !diffs[5].TextDiff.HasChanges);
    }

    private static SectionText Section(string anchor) => new(anchor, anchor.ToUpperInvariant(), "Connectivity", $"The words of {anchor}.");
}
