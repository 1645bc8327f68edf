using BenchmarkDotNet.Attributes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Benchmarks.Outcomes;

/// <summary>How fast outcomes are read: the seed's own prose, and one line of a million characters that looks like names or numbers.</summary>
[InProcess]
[MemoryDiagnoser]
public class OutcomeExtractorBenchmarks
{
    private const int LongLine = 1 << 20;

    private static readonly DocumentHeader Header = new(null, null, null, null, null, 2023, "en");

    private List<ParsedParagraph> _paragraphs = [];

    [Params("seed", "China met with Li ", "more than 24.2 million passengers and ")]
    public string Text { get; set; } = "seed";

    [GlobalSetup]
    public void Prepare() => _paragraphs = Text == "seed" ? Seed() : [Paragraph(string.Concat(Enumerable.Repeat(Text, LongLine / Text.Length)))];

    [Benchmark]
    public int Extract() => OutcomeExtractor.Extract(_paragraphs, Header).Count;

    private static List<ParsedParagraph> Seed()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LmcPortal.sln")))
        {
            root = root.Parent;
        }

        var folder = Path.Combine(root?.FullName ?? ".", "seeds");
        return [.. Directory.GetFiles(folder, "*.txt").SelectMany(f => SeedParser.Parse(new SeedFile(Path.GetFileName(f), File.ReadAllText(f))).Stories).SelectMany(s => s.Paragraphs)];
    }

    private static ParsedParagraph Paragraph(string text) => new(text, 1, 0, text.Length, BlockKind.Paragraph, null);
}
