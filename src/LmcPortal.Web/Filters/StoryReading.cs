using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Filters;

/// <summary>A list of stories as an address asks for it.</summary>
/// <param name="Filter">The part of the address that could be understood.</param>
/// <param name="Place">The story to go on from; null at the beginning of the list.</param>
/// <param name="Known">What its values are called.</param>
/// <param name="Problems">A sentence for every part that was not used.</param>
public sealed record StoryReading(StoryFilter Filter, StoryPlace? Place, KnownValues Known, IReadOnlyList<FilterProblem> Problems)
{
    /// <summary>No text has the words, so those are listed that contain their letters.</summary>
    public bool IsByLetters { get; init; }

    /// <summary>What is to be shown next out of all that match, in order; the caller takes as many as it shows.</summary>
    public IOrderedQueryable<Story> PageOf(IQueryable<Story> matching) =>
        (Place is null ? matching : matching.Behind(Filter.Sort, Place)).In(Filter.Sort);
}
