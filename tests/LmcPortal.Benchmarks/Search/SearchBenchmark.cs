using System.Diagnostics;
using System.Globalization;
using LmcPortal.Data.Search;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Benchmarks.Search;

/// <summary>
/// How long searches take in a SQLite store of generated stories, how large its index is, and how fast that is made. Every search goes the way of a request:
/// the address is read, the results and their counts are asked for, on a context of its own.
/// </summary>
internal static class SearchBenchmark
{
    private const int Seed = 2023;
    private const int PageSize = 20;
    private const int Rounds = 300;

    private static readonly EntryTags Tags = new();

    // kept: a store that an earlier run has filled with as many stories, or is to keep this one's; null for one that goes with the run.
    public static async Task RunAsync(int count, string? kept)
    {
        var generator = new StoryGenerator(Seed);
        await using var store = new SearchStore(kept);
        if (kept is null || !File.Exists(kept))
        {
            await MakeAsync(store, generator, count);
        }
        else
        {
            // One that was stopped goes on where it was.
            await store.IndexAsync();
        }

        await using (var db = store.NewContext())
        {
            var started = Stopwatch.GetTimestamp();
            await new SearchReader(db, Tags).CountAsync(IndexQuery.Everything, CancellationToken.None);
            Write($"tags read in {Stopwatch.GetElapsedTime(started).TotalSeconds:N1} s, once at start");
        }

        Write($"");
        Write($"| what | target p95 ms | p50 | p95 | p99 | processor time a search | results |");
        Write($"|---|---|---|---|---|---|---|");
        await MeasureAllAsync(store, generator);
    }

    private static async Task MakeAsync(SearchStore store, StoryGenerator generator, int count)
    {
        var started = Stopwatch.GetTimestamp();
        await store.FillAsync(generator, count);
        var filled = Stopwatch.GetElapsedTime(started);
        var before = await store.SizeAsync();
        var indexed = await store.IndexAsync();
        var size = await store.SizeAsync() - before;
        Write($"{count:N0} stories, {generator.Bytes / 1e6:N0} MB of text, written in {filled.TotalSeconds:N0} s, listed and indexed in {indexed.TotalSeconds:N0} s ({count / indexed.TotalSeconds:N0} stories/s)");
        Write($"list and index {size / 1e6:N0} MB, {size / (double)generator.Bytes:N2} of the text; file {new FileInfo(store.Path).Length / 1e6:N0} MB");
    }

    private static async Task MeasureAllAsync(SearchStore store, StoryGenerator generator)
    {
        var random = new Random(Seed);
        await using var db = store.NewContext();
        var last = await db.PublicEntries.MinAsync(e => e.Id) + PageSize;
        string[] filters = ["theme=water", "theme=economic-sustainable", "country=la", "year=2023", "language=en", "kind=story"];

        await MeasureAsync("two words, first page", "25", PageOf(() => $"q={TwoWords(generator, random)}"));
        await MeasureAsync("a word in every story, first page", "100", PageOf(() => $"q={StoryGenerator.Everywhere}"));
        await MeasureAsync("the same, last page", "as the first", PageOf(() => $"q={StoryGenerator.Everywhere}&after=body-{last}"));
        await MeasureAsync("filtered list with counts", "50", AnswerTo(() => Some(filters, random, 2)));
        await MeasureAsync("the same, last page", "as the first", AnswerTo(() => $"{Some(filters, random, 2)}&after=body-{last}"));
        await MeasureAsync("two words, first page and counts", "", AnswerTo(() => $"q={TwoWords(generator, random)}"));
        await MeasureAsync("a word in every story, first page and counts", "", AnswerTo(() => $"q={StoryGenerator.Everywhere}"));
        await MeasureAsync("a random word in a filtered list with counts", "", AnswerTo(() => $"q={Word(generator, random)}&{Some(filters, random, 2)}"));
        await MeasureAsync("a word in every story in a filtered list with counts", "", AnswerTo(() => $"q={StoryGenerator.Everywhere}&{Some(filters, random, 2)}"));
        await MeasureAsync("a phrase of two words", "", PageOf(() => $"q=\"{TwoWords(generator, random)}\""));
        await MeasureAsync("a word begun with three letters", "", PageOf(() => $"q={Word(generator, random)[..3]}*"));
        await MeasureAsync("two words without a third", "", PageOf(() => $"q={TwoWords(generator, random)} -{Word(generator, random)}"));
        await MeasureAsync("a mistyped word, with what was meant", "", AnswerTo(() => $"q={Mistyped(Word(generator, random))}"));

        Func<Task<int>> PageOf(Func<string> address) => () => AskAsync(store, async (lists, reader, _) =>
        {
            var asked = await ReadAsync(lists, address());
            return (await reader.FindAsync(asked.Asked, asked.Place, PageSize + 1, CancellationToken.None)).Count;
        });

        Func<Task<int>> AnswerTo(Func<string> address) => () => AskAsync(store, async (lists, _, search) =>
            (await search.AskAsync(await ReadAsync(lists, address()), PageSize, CancellationToken.None)).Counts.Total);
    }

    private static async Task<int> AskAsync(SearchStore store, Func<PublicLists, SearchReader, PublicSearch, Task<int>> ask)
    {
        await using var db = store.NewContext();
        var reader = new SearchReader(db, Tags);
        return await ask(new PublicLists(db), reader, new PublicSearch(reader, new SearchSuggester(db)));
    }

    private static Task<SearchReading> ReadAsync(PublicLists lists, string address) =>
        lists.ReadSearchAsync(new QueryCollection(QueryHelpers.ParseQuery(address)), [], CancellationToken.None);

    private static string TwoWords(StoryGenerator generator, Random random) => $"{Word(generator, random)} {Word(generator, random)}";

    // As many among the first ten words as between the thousandth and the ten-thousandth.
    private static string Word(StoryGenerator generator, Random random) =>
        generator.Invented.Words[(int)Math.Pow(10, 0.5 + (random.NextDouble() * 3.5))];

    private static string Mistyped(string word) => string.Concat(word[..^2], word[^1..], word[^2..^1]);

    private static string Some(string[] filters, Random random, int count) => string.Join('&', filters.OrderBy(_ => random.Next()).Take(count));

    private static async Task MeasureAsync(string what, string target, Func<Task<int>> search)
    {
        var (times, results) = (new List<double>(), new List<int>());
        await search();
        var processor = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            results.Add(await search());
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var each = (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / Rounds;
        times.Sort();
        results.Sort();
        Write($"| {what} | {target} | {times[Rounds / 2]:N1} | {times[Rounds * 95 / 100]:N1} | {times[Rounds * 99 / 100]:N1} | {each:N1} | {results[0]:N0}-{results[^1]:N0}, median {results[Rounds / 2]:N0} |");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
