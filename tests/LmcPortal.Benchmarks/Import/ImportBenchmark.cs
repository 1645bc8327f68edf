using System.Diagnostics;
using System.Globalization;
using LmcPortal.Benchmarks.Documents;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Benchmarks.Import;

/// <summary>How long the real seed takes, and how many generated documents go in a second, with the memory it takes.</summary>
internal static class ImportBenchmark
{
    private const int Rounds = 15;

    /// <summary>The seed folder: parsing alone, and parsing with storing into an empty store. The first round has cold code.</summary>
    public static async Task SeedAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds");
        var files = Directory.GetFiles(folder).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        Report("parse the seed", [.. Enumerable.Range(0, Rounds).Select(_ => Time(() =>
        {
            foreach (var (name, bytes) in files)
            {
                SeedParser.Parse(new SeedFile(name, SeedDecoder.Decode(bytes).Text!));
            }
        }))]);

        var stored = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var store = await ImportStore.CreateAsync();
            var started = Stopwatch.GetTimestamp();
            await store.ImportAsync(folder);
            stored.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Report("import the seed (parse and store)", stored);
    }

    /// <summary>Generated documents into an empty store, in steps: rate and memory must not follow the number already there.</summary>
    public static async Task DocumentsAsync(int count)
    {
        const int Steps = 5;
        var generator = new DocumentGenerator(seed: 2023);
        await using var store = await ImportStore.CreateAsync();
        var whole = Stopwatch.StartNew();
        var importing = TimeSpan.Zero;
        for (var step = 0; step < Steps; step++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(store.Folder, $"step{step}")).FullName;
            for (var i = step * count / Steps; i < (step + 1) * count / Steps; i++)
            {
                File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:000000}.txt")), generator.Next(i));
            }

            whole.Restart();
            var processor = Environment.CpuUsage.TotalTime;
            var reports = await store.ImportAsync(folder);
            importing += whole.Elapsed;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(step + 1) * count / Steps,8:N0} documents: {reports.Count / whole.Elapsed.TotalSeconds,6:N0} documents/s, "
                + $"{reports.Sum(r => r.Stories) / whole.Elapsed.TotalSeconds,6:N0} stories/s, "
                + $"{(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / reports.Count,5:N1} ms of processor time each, "
                + $"{reports.Count(r => r.Outcome != Web.Seeding.ImportOutcome.Imported)} not imported, peak memory {PeakMegabytes():N0} MB"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"all {count:N0}: {count / importing.TotalSeconds:N0} documents/s"));
    }

    private static double Time(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static void Report(string what, List<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: first {milliseconds[0]:N0} ms, median {sorted[sorted.Count / 2]:N1} ms, slowest {sorted[^1]:N0} ms ({milliseconds.Count} rounds)"));
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1024.0 / 1024.0;
    }
}
