namespace LmcPortal.Data.Search;

/// <summary>How far the search index is: a single row.</summary>
public sealed class SearchIndexState
{
    /// <summary>Key of the single row.</summary>
    public const int SingleId = 1;

    /// <summary>Longest version, characters.</summary>
    public const int VersionMaxLength = 40;

    /// <summary>Always <see cref="SingleId"/>.</summary>
    public int Id { get; set; }

    /// <summary>The <see cref="Text.Search.SearchText.Version"/> it is made, or being made, with; empty when there is none yet.</summary>
    public required string Version { get; set; }

    /// <summary>Id of the last entry written anew; null when all are, and the index is whole.</summary>
    public int? RebuiltTo { get; set; }
}
