using System.Diagnostics;
using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Data.Search;
using LmcPortal.Text.Search;
using LmcPortal.Web.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Benchmarks.Search;

/// <summary>How long searches take in a SQLite store of generated stories, how large its index is, and how fast that is made.</summary>
internal static class SearchBenchmark
{
    private const int Seed = 2023;
    private const int PageSize = 20;
    private const int Rounds = 300;

    public static async Task RunAsync(int count)
    {
        var generator = new StoryGenerator(Seed);
        await using var store = new SearchStore();
        var started = Stopwatch.GetTimestamp();
        await store.FillAsync(generator, count);
        var filled = Stopwatch.GetElapsedTime(started);
        var before = await store.SizeAsync();
        var indexed = await store.IndexAsync();
        var size = await store.SizeAsync() - before;
        Write($"{count:N0} stories, {generator.Bytes / 1e6:N0} MB of text, written in {filled.TotalSeconds:N0} s, listed and indexed in {indexed.TotalSeconds:N0} s ({count / indexed.TotalSeconds:N0} stories/s)");
        Write($"list and index {size / 1e6:N0} MB, {size / (double)generator.Bytes:N2} of the text; file {new FileInfo(store.Path).Length / 1e6:N0} MB");
        Write($"");
        Write($"| what | target p95 ms | p50 | p95 | p99 | processor time a search | results |");
        Write($"|---|---|---|---|---|---|---|");

        await using var db = store.NewContext();
        var random = new Random(Seed);
        var last = await db.PublicEntries.MinAsync(e => e.Id);
        string[] filters = ["theme=water", "theme=economic-sustainable", "country=la", "year=2023", "language=en", "kind=story"];

        await MeasureAsync("two words, first page", "25", () => Page(db, TwoWords(generator, random), null));
        await MeasureAsync("two words, first page and counts", "", () => PageAndCounts(db, TwoWords(generator, random), []));
        await MeasureAsync("a word in every story, first page", "100", () => Page(db, StoryGenerator.Everywhere, null));
        await MeasureAsync("a word in every story, first page and counts", "", () => PageAndCounts(db, StoryGenerator.Everywhere, []));
        await MeasureAsync("the same, last page", "as the first", () => Page(db, StoryGenerator.Everywhere, new IndexPlace(IndexTier.Body, last + PageSize)));
        await MeasureAsync("filtered list with counts, no words", "50", () => PageAndCounts(db, "", Some(filters, random, 2)));
        await MeasureAsync("filtered list with counts, a word in every story", "50", () => PageAndCounts(db, StoryGenerator.Everywhere, Some(filters, random, 2)));
        await MeasureAsync("filtered list with counts, a random word", "50", () => PageAndCounts(db, Word(generator, random), Some(filters, random, 2)));
        await MeasureAsync("a phrase of two words", "", () => Page(db, $"\"{TwoWords(generator, random)}\"", null));
        await MeasureAsync("a word begun with three letters", "", () => Page(db, Word(generator, random)[..3] + "*", null));
        await MeasureAsync("two words without a third", "", () => Page(db, $"{TwoWords(generator, random)} -{Word(generator, random)}", null));
    }

    private static string TwoWords(StoryGenerator generator, Random random) => $"{Word(generator, random)} {Word(generator, random)}";

    // As many among the first ten words as between the thousandth and the ten-thousandth.
    private static string Word(StoryGenerator generator, Random random) =>
        generator.Invented.Words[(int)Math.Pow(10, 0.5 + (random.NextDouble() * 3.5))];

    private static List<string> Some(string[] tags, Random random, int count) => [.. tags.OrderBy(_ => random.Next()).Take(count)];

    private static async Task<IndexQuery> ResolveAsync(PortalDbContext db, string text) =>
        await new QueryResolver(db.SearchIndex).ResolveAsync(SearchQuery.Parse(text), CancellationToken.None);

    private static async Task<string> Page(PortalDbContext db, string text, IndexPlace? after)
    {
        var hits = await new SearchReader(db).FindAsync(await ResolveAsync(db, text), after, PageSize + 1, CancellationToken.None);
        return hits.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<string> PageAndCounts(PortalDbContext db, string text, List<string> tags)
    {
        var query = text.Length == 0 ? IndexQuery.Everything : await ResolveAsync(db, text);
        query = query with { Tags = [.. tags.Select(t => new[] { t })] };
        var reader = new SearchReader(db);
        await reader.FindAsync(query, null, PageSize + 1, CancellationToken.None);
        var counts = await reader.CountAsync(query, CancellationToken.None);
        return counts.Total.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task MeasureAsync(string what, string target, Func<Task<string>> search)
    {
        var (times, results) = (new List<double>(), new List<double>());
        await search();
        var processor = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            var found = await search();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            results.Add(double.Parse(found, CultureInfo.InvariantCulture));
        }

        var each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Rounds;
        times.Sort();
        results.Sort();
        Write($"| {what} | {target} | {times[Rounds / 2]:N1} | {times[Rounds * 95 / 100]:N1} | {times[Rounds * 99 / 100]:N1} | {each:N1} | {results[0]:N0}-{results[^1]:N0}, median {results[Rounds / 2]:N0} |");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
