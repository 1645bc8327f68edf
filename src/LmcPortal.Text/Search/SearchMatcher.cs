using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>
/// Finds the places of a query in a text: the reference for what the databases' indexes find, and the source of the marks a reader sees. Safe to use from
/// several threads; time grows with the text.
/// </summary>
public sealed class SearchMatcher
{
    private readonly Func<string, IReadOnlyList<SearchWord>> _read;
    private readonly List<SearchTerm> _wanted;
    private readonly List<SearchTerm> _excluded;

    private SearchMatcher(Func<string, IReadOnlyList<SearchWord>> read, IReadOnlyList<SearchTerm> terms)
    {
        _read = read;
        _wanted = [.. terms.Where(t => !t.IsExcluded)];
        _excluded = [.. terms.Where(t => t.IsExcluded)];
    }

    /// <summary>Finds words: what the first try of a search finds.</summary>
    public static SearchMatcher ByWords(SearchQuery query) => new(SearchText.Words, query.Terms);

    /// <summary>Finds runs of letters: what the second try finds. Finds nothing when the query has no <see cref="SearchQuery.Clusters"/>.</summary>
    public static SearchMatcher ByClusters(SearchQuery query) => new(SearchText.Clusters, query.Clusters);

    /// <summary>True when the fields of one text (title, heading, body) together have every wanted term, and none of them has an excluded one.</summary>
    public bool IsMatch(params IReadOnlyList<string> fields)
    {
        var words = fields.Select(_read).ToList();
        return _wanted.Count > 0
            && _wanted.TrueForAll(term => words.Exists(w => Finds(w, term).Any()))
            && !_excluded.Exists(term => words.Exists(w => Finds(w, term).Any()));
    }

    /// <summary>What to mark in a text: ordered, never overlapping, in offsets of the text as given; a phrase is marked as one. Empty when it has nothing of the query.</summary>
    public IReadOnlyList<TextSpan> Marks(string text) => [.. Merged(Finds(text).Select(f => f.Span))];

    /// <summary>Every find with the number of its wanted term, in text order.</summary>
    internal List<(TextSpan Span, int Term)> Finds(string text)
    {
        var words = _read(text);
        var finds = new List<(TextSpan Span, int Term)>();
        for (var term = 0; term < _wanted.Count; term++)
        {
            finds.AddRange(Finds(words, _wanted[term]).Select(span => (span, term)));
        }

        finds.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return finds;
    }

    private static IEnumerable<TextSpan> Finds(IReadOnlyList<SearchWord> words, SearchTerm term)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var phrase in term.Alternatives)
            {
                if (StandsAt(words, i, phrase, term.IsPrefix))
                {
                    yield return new TextSpan(words[i].Start, words[i + phrase.Words.Count - 1].End - words[i].Start);
                }
            }
        }
    }

    private static bool StandsAt(IReadOnlyList<SearchWord> words, int first, SearchPhrase phrase, bool isPrefix)
    {
        var count = phrase.Words.Count;
        if (first + count > words.Count)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            var (word, wanted) = (words[first + i].Folded, phrase.Words[i]);
            if (!(isPrefix && i == count - 1 ? word.StartsWith(wanted, StringComparison.Ordinal) : word == wanted))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<TextSpan> Merged(IEnumerable<TextSpan> ordered)
    {
        TextSpan? open = null;
        foreach (var span in ordered)
        {
            if (open is { } o && span.Start < o.End)
            {
                open = new TextSpan(o.Start, Math.Max(o.End, span.End) - o.Start);
                continue;
            }

            if (open is not null)
            {
                yield return open.Value;
            }

            open = span;
        }

        if (open is not null)
        {
            yield return open.Value;
        }
    }
}
