namespace LmcPortal.Text.Search;

/// <summary>Words that must stand next to each other in this order.</summary>
/// <param name="Words">Folded; at least one.</param>
public sealed record SearchPhrase(IReadOnlyList<string> Words)
{
    /// <summary>
    /// True when it has a letter of an unspaced script. A phrase of <see cref="SearchQuery.Clusters"/> without one is asked among the words: a text may
    /// have it where it has no clusters.
    /// </summary>
    public bool HasUnspaced => Words.Any(SearchText.HasUnspaced);

    /// <summary>The words with spaces between them.</summary>
    public override string ToString() => string.Join(' ', Words);
}
