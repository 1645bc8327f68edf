using System.Globalization;
using System.Text;
using System.Text.Json;
using LmcPortal.Text.Search;
using LmcPortal.Text.Words;

namespace LmcPortal.Benchmarks.Words;

/// <summary>How fast texts of each language are cut and folded for the index: millions of UTF-8 bytes in a second of one processor.</summary>
internal static class WordsBenchmark
{
    private const int Characters = 1_000_000;
    private const int Rounds = 7;

    private static readonly string[] Languages = ["en", "vi", "zh", "th", "lo", "km", "my"];

    /// <summary>The texts of the labelled query set over and over, a paragraph each; the median of some rounds after cold ones.</summary>
    public static void Run()
    {
        // The first language would otherwise be measured in code that is not yet optimised.
        foreach (var paragraphs in Languages.Select(Paragraphs))
        {
            Rate(paragraphs, p => SearchText.Words(p).Count + SearchText.Clusters(p).Count);
        }

        Console.WriteLine("MB/s        cut    words (cut, folded)    clusters (cut, folded)");
        foreach (var language in Languages)
        {
            var paragraphs = Paragraphs(language);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{language}     {Rate(paragraphs, p => DictionaryCutter.Shared.Cut(p).Count),10:0.0}{Rate(paragraphs, p => SearchText.Words(p).Count),23:0.0}"
                + $"{Rate(paragraphs, p => SearchText.Clusters(p).Count),26:0.0}"));
        }
    }

    private static List<string> Paragraphs(string language)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "queries", $"texts.{language}.json");
        var texts = JsonSerializer.Deserialize<List<JsonElement>>(File.ReadAllBytes(file))!.ConvertAll(t => $"{t.GetProperty("title")} {t.GetProperty("body")}");
        return [.. Enumerable.Repeat(texts, 1 + (Characters / texts.Sum(t => t.Length))).SelectMany(t => t)];
    }

    private static double Rate(List<string> paragraphs, Func<string, int> read)
    {
        var megabytes = paragraphs.Sum(Encoding.UTF8.GetByteCount) / 1e6;
        return megabytes / Enumerable.Range(0, Rounds).Select(_ => Seconds(paragraphs, read)).Order().ElementAt(Rounds / 2);
    }

    private static double Seconds(List<string> paragraphs, Func<string, int> read)
    {
        var started = Environment.CpuUsage.TotalTime;
        paragraphs.ForEach(p => read(p));
        return (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }
}
