using System.Globalization;
using System.Text;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Benchmarks.Outcomes;

/// <summary>How fast outcomes are found, in millions of UTF-8 bytes in a second of one processor: in the seed's own prose, and in lines of a megabyte that are hard to read.</summary>
internal static class OutcomesBenchmark
{
    private const int LongLine = 1 << 20;
    private const int SeedTimes = 100;
    private const int Rounds = 7;

    private static readonly DocumentHeader Header = new(null, null, null, null, null, 2023, "en");

    private static readonly string[] Hard = ["a", "“", "1,", "China met with Li ", "more than 24.2 million passengers and ", "first train of the "];

    /// <summary>The median of some rounds after a cold one.</summary>
    public static void Run()
    {
        var seed = Seed();
        Print("the seed", [.. Enumerable.Repeat(seed, SeedTimes).SelectMany(p => p)]);
        foreach (var piece in Hard)
        {
            Print($"“{piece}” repeated", [Paragraph(string.Concat(Enumerable.Repeat(piece, LongLine / piece.Length)))]);
        }
    }

    private static void Print(string name, List<ParsedParagraph> paragraphs)
    {
        Seconds(paragraphs);
        var seconds = Enumerable.Range(0, Rounds).Select(_ => Seconds(paragraphs)).Order().ElementAt(Rounds / 2);
        var megabytes = paragraphs.Sum(p => Encoding.UTF8.GetByteCount(p.Text)) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-50}{megabytes,8:0.0} MB{seconds,8:0.00} s{megabytes / seconds,8:0.0} MB/s"));
    }

    private static double Seconds(List<ParsedParagraph> paragraphs)
    {
        var started = Environment.CpuUsage.TotalTime;
        OutcomeExtractor.Extract(paragraphs, Header);
        return (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }

    private static List<ParsedParagraph> Seed()
    {
        var path = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Order(StringComparer.Ordinal).First();
        var file = new SeedFile(Path.GetFileName(path), SeedDecoder.Decode(File.ReadAllBytes(path)).Text!);
        return [.. SeedParser.Parse(file).Stories.SelectMany(s => s.Paragraphs)];
    }

    private static ParsedParagraph Paragraph(string text) => new(text, 1, 0, text.Length, BlockKind.Paragraph, null);
}
