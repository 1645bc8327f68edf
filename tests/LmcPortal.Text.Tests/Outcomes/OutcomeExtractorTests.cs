using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Seeds;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>What holds for every text, whatever it says.</summary>
public sealed class OutcomeExtractorTests
{
    private static readonly string[] Pieces =
    [
        "China", "Laos", "the", "of", "and", "in", "on", "with", "Forum", "Declaration", "Leaders’ Meeting", "“", "”", "\"", "(", ")", "-", ",", ".", "2023", "24.2 million", "US$", "%",
        "first", "4th", "train", "left", "met", "held", "talks", "Prime Minister", "signed", "a number of", "documents", "more than", "one hundred", "As of December 2, 2023", "anniversary",
        "inauguration", "joint", "operations", "against", "from", "to", "projects", "tons", "May", "Nay Pyi Taw", "’s", "\u00A0", "中国", "ประเทศ", "\uD83D", "İ", "six countries", "The meeting", "video link",
    ];

    [Property(MaxTest = 400)]
    public Property Extract_AnyPieces_HoldsWhatItPromises() =>
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
        {
            var text = string.Join(' ', numbers.Select(n => Pieces[(int)((uint)n % (uint)Pieces.Length)]));

            return Holds(text);
        });

    [Property(MaxTest = 300)]
    public bool Extract_AnyText_HoldsWhatItPromises(string? text) => Holds(text ?? "");

    [Fact]
    public void Extract_Seed_QuotesStandInTheFile()
    {
        var file = SeedFiles.Real();
        var stories = SeedParser.Parse(file).Stories;

        foreach (var story in stories)
        {
            foreach (var quote in story.Outcomes.SelectMany(o => o.Quotes))
            {
                var source = file.Text.Substring(quote.Source.Start, quote.Source.Length);

                // Repairs only put separators in, and a repaired word belongs to both sentences it parts.
                Assert.Contains(Letters(quote.Exact), Letters(source), StringComparison.Ordinal);
                Assert.InRange(quote.Source.Length, quote.Exact.Length - 8, quote.Exact.Length + 24);
                Assert.Equal(quote.Line, new LineIndex(file.Text).LineOf(quote.Source.Start));
                Assert.Contains(stories.SelectMany(s => s.Paragraphs), p => p.Line == quote.Line && p.Text.Contains(quote.Prefix + quote.Exact + quote.Suffix, StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("In October, the Third Belt and Road Forum took place in Beijing. ")]
    [InlineData("more than 24.2 million passengers and ")]
    [InlineData("the “Joint Statement,” ")]
    [InlineData("China-")]
    [InlineData("Li Qiang met with ")]
    [InlineData("first train of the ")]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("one hundred and ")]
    [InlineData("a,")]
    public void Extract_TwiceTheText_TakesAboutTwiceTheMemory(string pattern)
    {
        // Work shows in what is allocated, and that is the same on a busy machine; how long it takes is for the benchmarks.
        const int Length = 120_000;
        Allocated(pattern, Length);

        var (once, twice) = (Allocated(pattern, Length), Allocated(pattern, 2 * Length));

        Assert.True(twice < 3 * once, $"{once} bytes, then {twice} bytes");
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static long Allocated(string pattern, int length)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))[..length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        OutcomeMerger.Merge([OutcomeExtractor.Extract([Paragraph(text)], Header)]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static readonly DocumentHeader Header = new(null, null, null, null, null, 2023, "en");

    private static ParsedParagraph Paragraph(string text) => new(text, 1, 0, text.Length, BlockKind.Paragraph, null);

    private static bool Holds(string text)
    {
        var found = OutcomeExtractor.Extract([Paragraph(text)], Header);
        var again = OutcomeExtractor.Extract([Paragraph(text)], Header);
        var merged = OutcomeMerger.Merge([found])[0];

        return found.Select(Show).SequenceEqual(again.Select(Show))
            && merged.Count <= found.Count
            && merged.All(o => o.Quotes.Count > 0 && o.Name.Length > 0 && (o.Kind == OutcomeKind.Figure) == (o.Value is not null && o.Unit is not null))
            && found.SelectMany(o => o.Quotes).All(q => StandsIn(text, q));
    }

    private static bool StandsIn(string text, OutcomeQuote quote) =>
        text.AsSpan(quote.Start).StartsWith(quote.Exact, StringComparison.Ordinal)
        && quote.Anchor.Start >= 0 && quote.Anchor.Length > 0 && quote.Anchor.End <= quote.Exact.Length
        && text.AsSpan(0, quote.Start).EndsWith(quote.Prefix, StringComparison.Ordinal)
        && text.AsSpan(quote.Start + quote.Exact.Length).StartsWith(quote.Suffix, StringComparison.Ordinal);

    private static string Show(ExtractedOutcome o) => $"{o} {string.Join('|', o.Quotes)} {string.Join('|', o.Countries)} {string.Join('|', o.Flags)}";
}
