using FsCheck.Xunit;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Text.Tests.Seeds.Corrections;

/// <summary>What holds for every document under any corrections.</summary>
public sealed class SeedCorrectionProperties
{
    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 300)]
    public void Parse_AnyDocumentAnyCorrections_TilesIt(SeedFile file, int seed) => AssertTiled(file, Corrections(file, new Random(seed)));

    [Property(MaxTest = 200)]
    public void Parse_GeneratedDocumentAnyCorrections_TilesItAndIsTheSameTwice(int seed)
    {
        var document = GeneratedDocument.From(seed);
        var file = new SeedFile(document.Name, document.Text);
        var corrections = Corrections(file, new Random(seed));

        AssertTiled(file, corrections);
        Assert.Equal(SeedJson.Write(file, SeedParser.Parse(file, corrections)), SeedJson.Write(file, SeedParser.Parse(file, corrections)));
    }

    [Property(Arbitrary = [typeof(SeedReaderProperties)], MaxTest = 300)]
    public void Keep_AnyDroppedOrRepairedSpan_IsKeptOrReported(SeedFile file, int seed)
    {
        var changed = SeedParser.Parse(file).Spans.Where(s => s.Kind != SpanKind.Kept).ToList();
        if (changed.Count == 0)
        {
            return;
        }

        var span = changed[new Random(seed).Next(changed.Count)];
        var parsed = SeedParser.Parse(file, [SeedCorrection.Of(CorrectionKind.Keep, file.Text, span.Start, span.Length)!]);

        var lost = parsed.Spans.Any(s => s.Kind != SpanKind.Kept && s.Start < span.End && span.Start < s.End && !file.Text[Math.Max(s.Start, span.Start)..Math.Min(s.End, span.End)].All(char.IsWhiteSpace));
        Assert.Equal(lost, parsed.Problems.Any(p => p.Message.StartsWith("The correction", StringComparison.Ordinal)));
    }

    private static void AssertTiled(SeedFile file, IReadOnlyList<SeedCorrection> corrections)
    {
        var parsed = SeedParser.Parse(file, corrections);

        var at = 0;
        foreach (var span in parsed.Spans)
        {
            Assert.Equal(at, span.Start);
            at = span.End;
        }

        Assert.Equal(file.Text.Length, at);
        Assert.All(parsed.Stories, s => Assert.Equal(s.Sections.Count, s.Sections.Select(x => x.Heading).Distinct(StringComparer.OrdinalIgnoreCase).Count()));
        Assert.All(parsed.Stories.SelectMany(s => s.Sections), s => Assert.NotEmpty(s.Paragraphs));
    }

    // A few corrections of any kind, about lines, spans and places between them.
    private static List<SeedCorrection> Corrections(SeedFile file, Random random)
    {
        var spans = SeedParser.Parse(file).Spans;
        var lines = new LineIndex(file.Text);
        var corrections = new List<SeedCorrection>();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var line = random.Next(1, lines.Count + 1);
            var (start, end) = (lines.StartOf(line), line < lines.Count ? lines.StartOf(line + 1) : file.Text.Length);
            if (random.Next(3) == 0 && spans.Count > 0)
            {
                var span = spans[random.Next(spans.Count)];
                (start, end) = (span.Start, span.End);
            }

            var kind = (CorrectionKind)random.Next(Enum.GetValues<CorrectionKind>().Length);
            corrections.Add(SeedCorrection.Of(kind, file.Text, start, end - start, random.Next(2) == 0 ? "education" : "A name")!);
        }

        return corrections;
    }
}
