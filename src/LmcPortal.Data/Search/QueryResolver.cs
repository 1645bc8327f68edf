using LmcPortal.Text.Search;

namespace LmcPortal.Data.Search;

/// <summary>
/// Turns what a reader asked into what the index is asked: a star stands for the words that texts have, and when the words are in no public text at all,
/// the letters are looked for instead. The same query is always read the same way, whatever it is narrowed to.
/// </summary>
public sealed class QueryResolver(ISearchIndex index)
{
    /// <summary>Words that one star stands for; each is a list the index has to walk.</summary>
    public const int MaxCompletions = 200;

    /// <summary>Nothing is found by a query that cannot be asked (<see cref="SearchQuery.CanBeAsked"/>).</summary>
    public async Task<IndexQuery> ResolveAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        var words = await ReadAsync(query.Terms, false, problems, cancellationToken);
        if (query.Clusters.Count == 0 || (await index.FindAsync(words.Whole, int.MaxValue, 1, cancellationToken)).Count > 0)
        {
            return words with { Problems = problems };
        }

        problems.Clear();
        var clusters = await ReadAsync(query.Clusters, true, problems, cancellationToken);
        return clusters with { Problems = problems };
    }

    private async Task<IndexQuery> ReadAsync(IReadOnlyList<SearchTerm> terms, bool isByClusters, List<string> problems, CancellationToken cancellationToken)
    {
        var wanted = new List<IReadOnlyList<SearchPhrase>>();
        var unwanted = new List<SearchPhrase>();
        foreach (var term in terms)
        {
            var phrases = term.IsPrefix ? await CompletedAsync(term, isByClusters, problems, cancellationToken) : term.Alternatives;
            if (term.IsExcluded)
            {
                unwanted.AddRange(phrases);
            }
            else
            {
                wanted.Add(phrases);
            }
        }

        return new IndexQuery(wanted, unwanted, isByClusters);
    }

    // The beginning itself is always among them: it may be a whole word.
    private async Task<List<SearchPhrase>> CompletedAsync(SearchTerm term, bool isByClusters, List<string> problems, CancellationToken cancellationToken)
    {
        var phrases = term.Alternatives.ToList();
        foreach (var phrase in term.Alternatives)
        {
            var room = term.Alternatives.Count + MaxCompletions - phrases.Count;
            var mark = isByClusters && phrase.HasUnspaced ? IndexTokens.OfCluster : "";
            var completions = await index.WordsAsync(mark + phrase.Words[^1], room + 1, cancellationToken);
            if (completions.Count > room)
            {
                problems.Add($"“{term.Text}*” is the beginning of more than {MaxCompletions} words, and only the first {MaxCompletions} were looked for. Type more letters.");
            }

            phrases.AddRange(completions.Take(room).Select(w => w[mark.Length..]).Where(w => w != phrase.Words[^1]).Select(w => new SearchPhrase([.. phrase.Words.SkipLast(1), w])));
        }

        return phrases;
    }
}
