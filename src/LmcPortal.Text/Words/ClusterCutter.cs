namespace LmcPortal.Text.Words;

/// <summary>
/// Cuts unspaced scripts into single letters with their marks and leaves the words of spaced scripts whole: what any run of letters can be found in,
/// where a dictionary was wrong about the words.
/// </summary>
public sealed class ClusterCutter : IWordCutter
{
    /// <summary>The cutter everything uses; it holds nothing.</summary>
    public static readonly ClusterCutter Shared = new();

    private ClusterCutter()
    {
    }

    /// <inheritdoc/>
    public string Version { get; } = $"clusters 1, glossary {Glossary.Version}";

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Cut(string text)
    {
        var clusters = new List<TextSpan>(text.Length / 3);
        foreach (var run in Runs.Of(text))
        {
            if (!run.IsUnspaced)
            {
                clusters.Add(run.Span);
                continue;
            }

            for (var i = run.Span.Start; i < run.Span.End;)
            {
                var end = Clusters.EndAt(text, i);
                clusters.Add(new TextSpan(i, end - i));
                i = end;
            }
        }

        return clusters;
    }
}
