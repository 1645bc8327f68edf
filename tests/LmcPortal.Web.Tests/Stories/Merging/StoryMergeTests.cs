using LmcPortal.Data.Stories;
using LmcPortal.Web.Stories.Merging;

namespace LmcPortal.Web.Tests.Stories.Merging;

public sealed class StoryMergeTests
{
    private static readonly StorySnapshot Start = new(
        "Title", "Summary", "en", StoryStatus.Draft, "2023", null, ["water"], ["LA"], [],
        [Section("one", "First."), Section("two", "Second."), Section("three", "Third.")]);

    [Fact]
    public void FieldsOfOneSide_AreTakenAndSaid()
    {
        var mine = Start with { Title = "Mine", Sections = [Start.Sections[0], Start.Sections[1] with { Markdown = "My second." }, Start.Sections[2]] };
        var theirs = Start with { Summary = "Theirs", Happened = "2023-05", Sections = [Start.Sections[0] with { Heading = "Their heading" }, .. Start.Sections.Skip(1)] };

        var merged = StoryMerge.Of(Start, mine, theirs);

        Assert.Equal(("Mine", "Theirs", "2023-05"), (merged.Text.Title, merged.Text.Summary, merged.Text.Happened));
        Assert.Equal([("Their heading", "First."), ("two", "My second."), ("three", "Third.")], merged.Text.Sections.Select(s => (s.Heading, s.Markdown)));
        Assert.Empty(merged.Conflicts);
        Assert.Equal(
            [("Title", MergeSide.Mine), ("Summary", MergeSide.Theirs), ("Happened", MergeSide.Theirs), ("Sections[one].Heading", MergeSide.Theirs), ("Sections[two].Markdown", MergeSide.Mine)],
            merged.Taken.Select(f => (f.Key, f.Side)));
    }

    [Fact]
    public void FieldsOfBothSides_WaitWithBothTexts()
    {
        var merged = StoryMerge.Of(Start, Start with { Title = "Mine", Themes = ["water", "trade"] }, Start with { Title = "Theirs", Themes = ["water", "trade"] });

        Assert.Equal(new MergedField("Title", "Title", MergeSide.Both, "Mine", "Theirs"), Assert.Single(merged.Fields));
        Assert.Equal("Mine", merged.Text.Title);
    }

    [Fact]
    public void Sections_AddedTakenOutAndMoved_AreAllThere()
    {
        var mine = Start with { Sections = [Start.Sections[2], Start.Sections[0], Section("", "New of mine."), Start.Sections[1]] };
        var theirs = Start with { Sections = [Start.Sections[0], Section("four", "New of theirs."), Start.Sections[1] with { Markdown = "Changed." }] };

        var merged = StoryMerge.Of(Start, mine, theirs);

        Assert.Equal(["First.", "New of theirs.", "New of mine.", "Changed."], merged.Text.Sections.Select(s => s.Markdown));
    }

    [Fact]
    public void Section_TakenOutHereAndChangedThere_IsNotLost()
    {
        var merged = StoryMerge.Of(
            Start, Start with { Sections = [Start.Sections[0]] },
            Start with { Sections = [Start.Sections[0], Start.Sections[1] with { Markdown = "Changed." }, Start.Sections[2]] });

        Assert.Equal(["First.", "Changed."], merged.Text.Sections.Select(s => s.Markdown));
        Assert.Equal(("Sections[two]", null, "Changed."), merged.Conflicts.Select(f => (f.Key, f.Mine, f.Theirs)).Single());
    }

    [Fact]
    public void LineEnds_OfABrowser_AreNoChange() => Assert.Empty(StoryMerge.Of(
        Start, Start with { Summary = "Summary\r\n", Sections = [Start.Sections[0] with { Markdown = "First.\r\n" }, .. Start.Sections.Skip(1)] }, Start).Fields);

    private static SectionSnapshot Section(string anchor, string text) => new(anchor, anchor.Length == 0 ? "New" : anchor, null, text, null, null);
}
