namespace LmcPortal.Text.Search;

/// <summary>
/// What a reader asked for, read from what they typed: a text must have every term that is not excluded, and none that is.
/// </summary>
/// <remarks>
/// The grammar: words; "words in quotation marks" of any kind stand next to each other, to the letter; -word and -"words" are excluded; a star behind
/// a word finds every word that begins so. What is typed without spaces and is several words (Chinese, Thai; "China-Laos") is a phrase. A name is found
/// in all its spellings, in every language, unless it is quoted.
/// </remarks>
/// <param name="Terms">In the order typed; may be empty, may hold only excluded ones (then <see cref="CanBeAsked"/> is false).</param>
/// <param name="Clusters">
/// The same terms in the units of <see cref="SearchText.Clusters"/>, for a second try when the words find nothing: one for each of <paramref name="Terms"/>
/// and in their order, or empty when no wanted term was typed in an unspaced script, where a second try can find nothing more.
/// </param>
/// <param name="Problems">Sentences for the reader about what was not understood or left out; usually empty.</param>
public sealed record SearchQuery(IReadOnlyList<SearchTerm> Terms, IReadOnlyList<SearchTerm> Clusters, IReadOnlyList<string> Problems)
{
    /// <summary>Characters of a query that are read; the rest is left out and said so.</summary>
    public const int MaxChars = 300;

    /// <summary>Terms of a query that are read; the rest is left out and said so.</summary>
    public const int MaxTerms = 16;

    /// <summary>The query in canonical form: reading it again gives the same terms. Empty when nothing was asked.</summary>
    public string Text { get; } = string.Join(' ', Terms);

    /// <summary>True when there is something to look for: at least one term that is not excluded.</summary>
    public bool CanBeAsked => Terms.Any(term => !term.IsExcluded);

    /// <summary>Reads what was typed; never throws. Null is an empty query.</summary>
    public static SearchQuery Parse(string? typed) => QueryReader.Read(typed ?? "");

    /// <summary>The canonical text of this query with another word in place of one of its terms: what "did you mean" links to.</summary>
    public string Replacing(SearchTerm term, string word) => string.Join(' ', Terms.Select(t => ReferenceEquals(t, term) ? t.Typed(word) : t.ToString()));
}
