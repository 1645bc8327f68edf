using LmcPortal.Data.Search;
using LmcPortal.Text.Search;

namespace LmcPortal.Web.Filters;

/// <summary>A search as an address asks for it.</summary>
/// <param name="Filter">The part of the address that could be understood.</param>
/// <param name="Place">The result to go on from; null at the beginning.</param>
/// <param name="Known">What its values are called.</param>
/// <param name="Problems">A sentence for every part that was not used.</param>
public sealed record SearchReading(SearchFilter Filter, IndexPlace? Place, KnownValues Known, IReadOnlyList<FilterProblem> Problems)
{
    /// <summary>The words as they were read: what to mark in a text, and to make excerpts by.</summary>
    public required SearchQuery Words { get; init; }

    /// <summary>What the index is asked: words and tags.</summary>
    public required IndexQuery Asked { get; init; }

    /// <summary>No text has the words, so those are found that contain their letters.</summary>
    public bool IsByLetters => Asked.IsByClusters;
}
