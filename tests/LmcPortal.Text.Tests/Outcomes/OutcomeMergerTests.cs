using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Seeds;

namespace LmcPortal.Text.Tests.Outcomes;

public sealed class OutcomeMergerTests
{
    private static readonly DocumentHeader Header = new(null, null, null, null, null, 2023, "en");

    private static readonly IReadOnlyList<ParsedStory> Stories = SeedParser.Parse(SeedFiles.Real()).Stories;

    [Theory]
    [InlineData("Naypyidaw Declaration", 2, new[] { 41, 67 })]
    [InlineData("Third Belt and Road Forum", 1, new[] { 27, 77 })]
    [InlineData("Joint Initiative on the Building of an Innovation Corridor", 2, new[] { 41, 77 })]
    public void Merge_Seed_NamedTwice_IsListedOnceWithBothQuotes(string name, int rank, int[] lines)
    {
        var all = Stories.SelectMany(s => s.Outcomes.Select(o => (s.Rank, Outcome: o))).Where(o => o.Outcome.Kind is OutcomeKind.Event or OutcomeKind.Document);

        var (story, outcome) = Assert.Single(all, o => o.Outcome.Name.StartsWith(name, StringComparison.Ordinal));

        Assert.Equal(rank, story);
        Assert.Equal(lines, outcome.Quotes.Select(q => q.Line).Distinct());
    }

    [Fact]
    public void Merge_Seed_ALaterSentenceAddsItsPeople()
    {
        var meeting = Stories[1].Outcomes.Single(o => o.Ordinal == 4 && o.Kind == OutcomeKind.Event);

        Assert.Equal(["Li Qiang", "Min Aung Hlaing", "Hun Manet", "Sonexay Siphandone", "Srettha Thavisin", "Pham Minh Chinh"], meeting.Participants);
        Assert.Equal([35, 35, 49], meeting.Quotes.Select(q => q.Line));
        Assert.Equal("video link", meeting.Place);
        Assert.True(meeting.YearInferred);
    }

    [Theory]
    [InlineData("The Sanya Declaration was adopted on March 23, 2016.", "The Sanya Declaration was adopted in March 2016.", 1)]
    [InlineData("The 8th LMC Foreign Ministers' Meeting took place.", "The eighth Lancang-Mekong Cooperation Foreign Ministers’ Meeting ended.", 1)]
    [InlineData("The 8th LMC Foreign Ministers' Meeting took place.", "The ninth LMC Foreign Ministers’ Meeting ended.", 2)]
    [InlineData("The Lancang-Mekong Youth Camp was held in May 2022.", "The Lancang-Mekong Youth Camp was held in June 2023.", 2)]
    [InlineData("The Forum on Water Security was held.", "The Forum on Food Security was held.", 2)]
    [InlineData("As of May 2023, 120 trains ran.", "As of May 2023, 120 trains had run.", 1)]
    [InlineData("As of May 2023, 120 trains ran.", "As of June 2023, 120 trains ran.", 2)]
    public void Merge_TwoMentions_OneOutcomeWhenTheyAgree(string first, string second, int expected)
    {
        var stories = new[] { first, second }.Select((text, i) => OutcomeExtractor.Extract([new ParsedParagraph(text, i + 1, 0, text.Length, BlockKind.Paragraph, null)], Header)).ToList();

        var merged = OutcomeMerger.Merge(stories);

        Assert.Equal(expected, merged.Sum(s => s.Count));
    }

    [Fact]
    public void Merge_DayAndMonth_KeepsTheDay()
    {
        var known = new ExtractedOutcome(OutcomeKind.Document, "Sanya Declaration") { Date = PartialDate.OfMonth(2016, 3), Flags = ["x"] };
        var other = new ExtractedOutcome(OutcomeKind.Document, "Sanya Declaration") { Date = PartialDate.OfDay(2016, 3, 23) };

        var merged = Assert.Single(OutcomeMerger.Merge([[known], [other]])[0]);

        Assert.Equal("2016-03-23", merged.Date!.ToIso());
    }
}
