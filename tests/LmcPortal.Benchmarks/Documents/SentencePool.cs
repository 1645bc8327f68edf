namespace LmcPortal.Benchmarks.Documents;

/// <summary>What the generator draws from (<c>sentences.json</c>).</summary>
internal sealed record SentencePool(
    IReadOnlyList<string> Places, IReadOnlyList<string> Countries, IReadOnlyList<string> Headings,
    IReadOnlyList<string> Sentences, IReadOnlyList<string> Months);
