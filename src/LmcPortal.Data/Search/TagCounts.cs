namespace LmcPortal.Data.Search;

/// <summary>Entries counted by their tags.</summary>
/// <param name="Entries">How many have exactly these tags, by the tags as <see cref="Publication.PublicTags"/> writes them.</param>
/// <param name="IsWhole">True when all entries were counted; else the newest were, and there are more.</param>
public sealed record TagCounts(IReadOnlyDictionary<string, int> Entries, bool IsWhole);
