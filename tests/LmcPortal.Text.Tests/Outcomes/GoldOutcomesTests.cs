using System.Text.Json;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Seeds;
using Xunit.Abstractions;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>Holds the outcomes of stories 1-5 of the seed against what a reader found by hand, by the rules inside the gold file.</summary>
public sealed class GoldOutcomesTests(ITestOutputHelper output)
{
    private const int LastGoldStory = 5;

    private static readonly JsonElement Gold = JsonDocument.Parse(SeedFiles.Gold("outcomes-stories-1-5.json")).RootElement;

    private static readonly IReadOnlyList<ParsedStory> Stories = SeedParser.Parse(SeedFiles.Real()).Stories;

    [Fact]
    public void Extract_StoriesOneToFive_AgreesWithTheReader()
    {
        var expected = Gold.GetProperty("items").EnumerateArray().Select(i => new ExpectedOutcome(i)).Where(e => e.Story > 0).ToList();
        var neutral = Gold.GetProperty("neutral_names").EnumerateArray().Select(n => n.GetString()!).ToList();
        var found = Stories.Take(LastGoldStory).SelectMany(s => s.Outcomes).ToList();

        var score = OutcomeScore.Of(found, expected, neutral);

        foreach (var line in score.Lines())
        {
            output.WriteLine(line);
        }

        Assert.True(score.TotalRecall >= 0.95);
        Assert.True(score.TotalPrecision >= 0.90);
        Assert.True(score.TotalAttributes >= 0.90);
        Assert.All(score.Attributes, a => Assert.True(a.Value.Right >= 0.85 * a.Value.All, a.Key));
    }

    [Fact]
    public void Extract_FigureTraps_AreNoFigures()
    {
        var figures = Stories.SelectMany(s => s.Outcomes).Where(o => o.Kind == OutcomeKind.Figure).SelectMany(o => o.Quotes).ToList();

        Assert.All(Gold.GetProperty("figure_traps").EnumerateArray(), trap =>
        {
            var text = trap.GetProperty("text").GetString()!.Replace('\u00A0', ' ');
            Assert.DoesNotContain(figures, q => q.Line == trap.GetProperty("line").GetInt32() && Overlaps(q, text));
        });
    }

    [Fact]
    public void Extract_WholeSeed_PrintedForAReader()
    {
        foreach (var story in Stories)
        {
            output.WriteLine($"\n{story.Rank}. {story.Heading}");
            foreach (var o in story.Outcomes)
            {
                output.WriteLine($"  {o.Kind} “{o.Name}” value {o.Value} [{o.Unit}] q={o.Qualifier} {o.Nature} asof={o.AsOf} date={o.Date}{(o.YearInferred ? "*" : "")} ord={o.Ordinal} @{o.Place} "
                    + $"{string.Join(' ', o.Countries)} ({o.CountrySource}) {o.Document?.Kind} {o.Document?.Period} {o.Document?.Action} people: {string.Join(", ", o.Participants)} lines {string.Join(' ', o.Quotes.Select(q => q.Line))}");
            }
        }

        Assert.All(Stories, s => Assert.NotEmpty(s.Outcomes));
    }

    private static bool Overlaps(OutcomeQuote quote, string text)
    {
        var at = quote.Exact.IndexOf(text, StringComparison.Ordinal);
        return at >= 0 && at < quote.Anchor.End && quote.Anchor.Start < at + text.Length;
    }
}
