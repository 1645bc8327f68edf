using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>
/// Finds the places of a query in a text: the reference for what the databases' indexes find, and the source of the marks a reader sees. Safe to use from
/// several threads; time grows with the text.
/// </summary>
public sealed class SearchMatcher
{
    private readonly Func<string, IReadOnlyList<SearchWord>> _read;
    private readonly PhraseFinds _wanted;
    private readonly PhraseFinds _excluded;
    private readonly int _wantedTerms;

    private SearchMatcher(Func<string, IReadOnlyList<SearchWord>> read, IReadOnlyList<SearchTerm> terms)
    {
        _read = read;
        _wanted = new PhraseFinds([.. terms.Where(t => !t.IsExcluded)]);
        _excluded = new PhraseFinds([.. terms.Where(t => t.IsExcluded)]);
        _wantedTerms = terms.Count(t => !t.IsExcluded);
    }

    /// <summary>Finds words: what the first try of a search finds.</summary>
    public static SearchMatcher ByWords(SearchQuery query) => new(SearchText.Words, query.Terms);

    /// <summary>Finds runs of letters: what the second try finds. Finds nothing when the query has no <see cref="SearchQuery.Clusters"/>.</summary>
    public static SearchMatcher ByClusters(SearchQuery query) => new(text => SearchText.Fold(text, ClusterCutter.Shared), query.Clusters);

    /// <summary>
    /// True when the fields of one text (title, heading, body) together have every wanted term and none has an excluded one. A phrase stands in one field.
    /// False for a query without a wanted term.
    /// </summary>
    public bool IsMatch(params IReadOnlyList<string> fields)
    {
        var words = fields.Select(_read).ToList();
        var found = words.SelectMany(_wanted.In).Select(find => find.Term).Distinct().Count();
        return _wantedTerms > 0 && found == _wantedTerms && !words.SelectMany(_excluded.In).Any();
    }

    /// <summary>
    /// What to mark in a text, whether it has the whole query or not: ordered, never overlapping, in offsets of the text as given; a phrase is marked as
    /// one. Empty when it has nothing of the query.
    /// </summary>
    public IReadOnlyList<TextSpan> Marks(string text) => Merged(Finds(text).Select(find => find.Span));

    /// <summary>Every find with the number of its wanted term, in text order; finds may overlap.</summary>
    internal IEnumerable<(TextSpan Span, int Term)> Finds(string text) => _wanted.In(_read(text));

    /// <summary>Spans in text order with those joined that overlap.</summary>
    internal static List<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End) - merged[^1].Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
