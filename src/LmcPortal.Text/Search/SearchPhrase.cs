namespace LmcPortal.Text.Search;

/// <summary>Words that must stand next to each other in this order.</summary>
/// <param name="Words">Folded; at least one.</param>
public sealed record SearchPhrase(IReadOnlyList<string> Words)
{
    /// <summary>The words with spaces between them.</summary>
    public override string ToString() => string.Join(' ', Words);
}
