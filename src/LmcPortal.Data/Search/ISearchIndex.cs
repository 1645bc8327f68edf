using LmcPortal.Data.Publication;

namespace LmcPortal.Data.Search;

/// <summary>
/// The full-text index of one database. It holds public text only, one row for each <see cref="PublicEntry"/> that is not gone, and gives the ids of entries
/// newest first, reading no more of its lists than it has to.
/// </summary>
public interface ISearchIndex
{
    /// <summary>Adds texts, or replaces those it has; within the open transaction of the context.</summary>
    Task WriteAsync(IReadOnlyList<IndexedText> texts, CancellationToken cancellationToken);

    /// <summary>Forgets texts; within the open transaction of the context.</summary>
    Task EraseAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken);

    /// <summary>Forgets everything; within the open transaction of the context.</summary>
    Task ClearAsync(CancellationToken cancellationToken);

    /// <summary>Ids of entries that are found, newest first: at most <paramref name="most"/>, all smaller than <paramref name="below"/>.</summary>
    Task<IReadOnlyList<int>> FindAsync(IndexExpression wanted, int below, int most, CancellationToken cancellationToken);

    /// <summary>All that are found, for queries that go on from there.</summary>
    IQueryable<PublicEntry> Matching(IndexExpression wanted);

    /// <summary>Words that texts have or once had, in ordinal order, of those that begin so: at most <paramref name="most"/>. Marked letters are among them.</summary>
    Task<IReadOnlyList<string>> WordsAsync(string start, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Words that texts have or once had and that may be <paramref name="edits"/> letters away from a word: those that begin like it, those that only begin
    /// otherwise. Whether they are the caller finds out. In ordinal order, at most <paramref name="most"/>.
    /// </summary>
    Task<IReadOnlyList<string>> NearWordsAsync(string word, int edits, int most, CancellationToken cancellationToken);
}
