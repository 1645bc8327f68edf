using System.Diagnostics;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;
using LmcPortal.Text.Tests.Seeds;
using Xunit.Abstractions;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>Prints how fast the extractor reads; measured properly by the benchmarks.</summary>
public sealed class OutcomeSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public void Extract_SeedManyTimes_IsFast()
    {
        var seed = SeedParser.Parse(SeedFiles.Real());
        var paragraphs = seed.Stories.SelectMany(s => s.Paragraphs).ToList();
        var bytes = paragraphs.Sum(p => p.Text.Length);
        for (var i = 0; i < 40; i++)
        {
            OutcomeExtractor.Extract(paragraphs, seed.Document);
        }

        const int Times = 80;
        var before = Cpu();
        for (var i = 0; i < Times; i++)
        {
            OutcomeExtractor.Extract(paragraphs, seed.Document);
        }

        output.WriteLine($"{bytes * Times / (Cpu() - before).TotalSeconds / 1e6:0.0} MB/s of processor time");
        foreach (var line in new[] { new string('a', 1 << 20), string.Concat(Enumerable.Repeat("China met with Li ", 1 << 16)), new string('“', 1 << 20), string.Concat(Enumerable.Repeat("1,", 1 << 19)) })
        {
            before = Cpu();
            var found = OutcomeExtractor.Extract([new ParsedParagraph(line, 1, 0, line.Length, BlockKind.Paragraph, null)], seed.Document);
            output.WriteLine($"{line[..10]}…: {(Cpu() - before).TotalMilliseconds:0} ms, {found.Count} outcomes");
        }

        Assert.NotEmpty(paragraphs);
    }

    // The machine may be busy with other work: processor time says more than the clock.
    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;
}
