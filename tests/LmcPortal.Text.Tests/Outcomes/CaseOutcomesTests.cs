using System.Runtime.CompilerServices;
using System.Text.Json;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using Xunit.Abstractions;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>
/// Scores short releases written for these tests, each with what a reader should find: Cases/outcomes/NN-….txt beside its .expected.json. The releases are
/// of many years, topics and styles, so that no rule fits one seed only.
/// </summary>
public sealed class CaseOutcomesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder(), "*.txt").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Extract_Release_FindsWhatAReaderFinds(string name)
    {
        var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), name + ".expected.json"))).RootElement;
        var expected = json.GetProperty("items").EnumerateArray().Select(i => new ExpectedOutcome(i)).ToList();
        var neutral = json.GetProperty("neutral").EnumerateArray().Select(n => n.GetString()!).ToList();

        var found = Extract(File.ReadAllText(Path.Combine(Folder(), name + ".txt")), json.GetProperty("year").GetInt32());
        var score = OutcomeScore.Of(found, expected, neutral);

        foreach (var line in score.Lines().Concat(found.Select(Show)))
        {
            output.WriteLine(line);
        }

        Assert.True(score.TotalRecall >= 0.95, "recall");
        Assert.True(score.TotalPrecision >= 0.9, "precision");
        Assert.True(score.TotalAttributes >= 0.9, "attributes");
    }

    private static IReadOnlyList<ExtractedOutcome> Extract(string text, int year)
    {
        var header = new DocumentHeader(null, null, null, null, null, year, "en");
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var paragraphs = lines.Select((l, i) => new ParsedParagraph(l, i + 1, 0, l.Length, BlockKind.Paragraph, null)).Skip(1).Where(p => p.Text.Length > 0).ToList();
        return EventDates.Lend(OutcomeMerger.Merge([OutcomeExtractor.Extract(paragraphs, header)]))[0];
    }

    private static string Show(ExtractedOutcome o) =>
        $"  {o.Kind} “{o.Name}” value {o.Value} [{o.Unit}] q={o.Qualifier} from={o.From} {o.Nature} asof={o.AsOf} date={o.Date}{(o.YearInferred ? "*" : "")} ord={o.Ordinal} @{o.Place} "
        + $"{string.Join(' ', o.Countries)} ({o.CountrySource}) {o.Document?.Kind} {o.Document?.Period} {o.Document?.Action} people: {string.Join(", ", o.Participants)} line {o.Quotes[0].Line}";

    private static string Folder([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "Cases", "outcomes");
}
