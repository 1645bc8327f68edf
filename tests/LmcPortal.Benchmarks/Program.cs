using System.Globalization;
using BenchmarkDotNet.Running;
using LmcPortal.Benchmarks.Downloads;
using LmcPortal.Benchmarks.Import;
using LmcPortal.Benchmarks.Outcomes;
using LmcPortal.Benchmarks.Search;
using LmcPortal.Benchmarks.Words;

switch (args)
{
    case ["parser"]:
        BenchmarkRunner.Run<SeedParserBenchmarks>();
        return 0;
    case ["outcomes"]:
        OutcomesBenchmark.Run();
        return 0;
    case ["words"]:
        WordsBenchmark.Run();
        return 0;
    case ["seed"]:
        await ImportBenchmark.SeedAsync();
        return 0;
    case ["documents", var count]:
        await ImportBenchmark.DocumentsAsync(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["downloads", var count]:
        await DownloadBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["search", var count]:
        await SearchBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), null);
        return 0;
    case ["search", var count, var kept]:
        await SearchBenchmark.RunAsync(int.Parse(count, CultureInfo.InvariantCulture), kept);
        return 0;
    default:
        Console.Error.WriteLine("Run one of: parser | outcomes | words | seed | documents COUNT | downloads DOCUMENTS | search STORIES [FILE]   (dotnet run -c Release --project tests/LmcPortal.Benchmarks -- seed)");
        return 1;
}
