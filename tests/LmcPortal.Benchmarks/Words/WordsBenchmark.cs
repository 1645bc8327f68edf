using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using LmcPortal.Text.Search;
using LmcPortal.Text.Words;

namespace LmcPortal.Benchmarks.Words;

/// <summary>How fast texts of each language are cut and folded for the index, on one core, in millions of UTF-8 bytes a second.</summary>
internal static class WordsBenchmark
{
    private const int Characters = 200_000;
    private const int Rounds = 7;

    private static readonly string[] Languages = ["en", "vi", "zh", "th", "lo", "km", "my"];

    /// <summary>The texts of the labelled query set over and over, a paragraph each; the median of some rounds after a cold one.</summary>
    public static void Run()
    {
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
        return megabytes / Enumerable.Range(0, 1 + Rounds).Select(_ => Seconds(paragraphs, read)).Skip(1).Order().ElementAt(Rounds / 2);
    }

    private static double Seconds(List<string> paragraphs, Func<string, int> read)
    {
        var started = Stopwatch.GetTimestamp();
        paragraphs.ForEach(p => read(p));
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
