using BenchmarkDotNet.Attributes;
using LmcPortal.Benchmarks.Documents;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Benchmarks.Import;

/// <summary>The parser on the real seed and on a generated release, beside a plain walk over the same characters.</summary>
[InProcess]
[MemoryDiagnoser]
public class SeedParserBenchmarks
{
    private readonly SeedFile _seed = ReadSeed();

    private readonly SeedFile _generated = new("generated.txt", new DocumentGenerator(seed: 2023).Next(1));

    [Benchmark(Baseline = true)]
    public int WalkTheSeed() => _seed.Text.Count(char.IsUpper);

    [Benchmark]
    public ParsedSeed ParseTheSeed() => SeedParser.Parse(_seed);

    [Benchmark]
    public ParsedSeed ParseAGeneratedRelease() => SeedParser.Parse(_generated);

    private static SeedFile ReadSeed()
    {
        var path = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds")).Order(StringComparer.Ordinal).First();
        return new SeedFile(Path.GetFileName(path), SeedDecoder.Decode(File.ReadAllBytes(path)).Text!);
    }
}
