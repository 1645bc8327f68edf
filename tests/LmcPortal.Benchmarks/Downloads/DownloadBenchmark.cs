using System.Diagnostics;
using System.Globalization;
using LmcPortal.Benchmarks.Documents;
using LmcPortal.Benchmarks.Import;

namespace LmcPortal.Benchmarks.Downloads;

/// <summary>How fast whole lists are sent as files, and what that costs in memory: it must not follow the length of the list.</summary>
internal static class DownloadBenchmark
{
    private static readonly string[] Lists = ["stories", "outcomes"];
    private static readonly string[] Formats = ["jsonl", "json", "csv", "xlsx"];

    /// <summary>Lists of so many generated documents, imported as every document is.</summary>
    public static async Task RunAsync(int documents)
    {
        await using var store = await ImportStore.CreateAsync();
        var generator = new DocumentGenerator(seed: 2023);
        var folder = Directory.CreateDirectory(Path.Combine(store.Folder, "documents")).FullName;
        for (var i = 0; i < documents; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:000000}.txt")), generator.Next(i));
        }

        await store.ImportAsync(folder);
        await using var portal = await ServedPortal.StartAsync(store.Folder);

        // Code that is cold would be measured with the first list.
        await portal.Client.GetByteArrayAsync("/stories.csv?year=1900");
        foreach (var list in Lists)
        {
            var rows = await CountLinesAsync(portal.Client, $"/{list}.jsonl");
            foreach (var format in Formats)
            {
                await MeasureAsync(portal, $"/{list}.{format}", rows);
            }
        }

        await MeasureAsync(portal, "/data/lmcportal.zip", null);
    }

    private static async Task MeasureAsync(ServedPortal portal, string path, long? rows)
    {
        portal.ForgetPeak();
        var started = Stopwatch.GetTimestamp();
        var bytes = await ReadAsync(portal.Client, path, static _ => { });
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var rate = rows is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{rows,9:N0} rows, {rows / seconds,7:N0} rows/s, ");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{path,-22} {rate}{bytes / 1048576.0,7:N1} MB in {seconds,6:N1} s, peak memory of the portal {portal.PeakMegabytes:N0} MB"));
    }

    private static async Task<long> CountLinesAsync(HttpClient client, string path)
    {
        var lines = 0L;
        await ReadAsync(client, path, read => lines += read.AsSpan().Count((byte)'\n'));
        return lines;
    }

    // Reads without keeping anything.
    private static async Task<long> ReadAsync(HttpClient client, string path, Action<ArraySegment<byte>> each)
    {
        using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        var bytes = 0L;
        for (int read; (read = await stream.ReadAsync(buffer)) > 0; bytes += read)
        {
            each(new ArraySegment<byte>(buffer, 0, read));
        }

        return bytes;
    }
}
