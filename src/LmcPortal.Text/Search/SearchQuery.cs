namespace LmcPortal.Text.Search;

/// <summary>
/// What a reader asked for, read from what they typed: a text must have every term that is not excluded, and none that is.
/// </summary>
/// <param name="Text">The query in canonical form: reading it again gives the same query. Empty when nothing was asked.</param>
/// <param name="Terms">In the order typed; may be empty, may hold only excluded ones (then <see cref="CanBeAsked"/> is false).</param>
/// <param name="Clusters">
/// The same terms in the units of <see cref="SearchText.Clusters"/>, for a second try when the words find nothing: one for each of <paramref name="Terms"/>
/// and in their order, or empty when no wanted term was typed in an unspaced script, where a second try can find nothing more.
/// </param>
/// <param name="Problems">Sentences for the reader about what was not understood or left out; usually empty.</param>
public sealed record SearchQuery(string Text, IReadOnlyList<SearchTerm> Terms, IReadOnlyList<SearchTerm> Clusters, IReadOnlyList<string> Problems)
{
    /// <summary>Characters of a query that are read; the rest is left out and said so.</summary>
    public const int MaxChars = 300;

    /// <summary>Terms of a query that are read; the rest is left out and said so.</summary>
    public const int MaxTerms = 16;

    /// <summary>True when there is something to look for: at least one term that is not excluded.</summary>
    public bool CanBeAsked => Terms.Any(term => !term.IsExcluded);

    /// <summary>Reads what was typed; never throws. Null is an empty query.</summary>
    public static SearchQuery Parse(string? typed) => QueryReader.Read(typed ?? "");
}
