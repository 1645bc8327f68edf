using LmcPortal.Data;
using LmcPortal.Data.Search;
using LmcPortal.Text.Search;

namespace LmcPortal.Web.Search;

/// <summary>Asks "did you mean" with the words that public texts have now. Reads a bounded number of them, and only for words that no text has.</summary>
public sealed class SearchSuggester(PortalDbContext db)
{
    // Terms that are mended, pieces of a term without spaces, words that are compared, those of them that are looked up, and texts that are counted for each.
    private const int MaxMended = 4;
    private const int MaxPieces = 6;
    private const int MaxCompared = 20_000;
    private const int MaxLookedUp = 20;
    private const int MaxTexts = 200;

    /// <summary>The search with its unknown words mended, in canonical form; null when none is unknown, or what it would then ask for finds nothing.</summary>
    public async Task<string?> SuggestAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var mended = query;
        for (var round = 0; round < MaxMended && await MendedAsync(mended, cancellationToken) is { } next; round++)
        {
            mended = SearchQuery.Parse(next);
        }

        return mended.Text != query.Text && await FindsAsync(mended, cancellationToken) ? mended.Text : null;
    }

    private async Task<string?> MendedAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        foreach (var term in query.Terms.Where(t => !t.IsExcluded && !t.IsPrefix))
        {
            if (await CountAsync(new IndexExpression.Any([.. term.Alternatives.Select(p => new IndexExpression.Phrase(p.Words))]), 1, cancellationToken) == 0
                && await MendedAsync(term.Alternatives[0], cancellationToken) is { } words)
            {
                return query.Replacing(term, words);
            }
        }

        return null;
    }

    private async Task<string?> MendedAsync(SearchPhrase phrase, CancellationToken cancellationToken)
    {
        if (phrase.HasUnspaced)
        {
            return phrase.Words.Count <= MaxPieces ? await MendedPiecesAsync([.. phrase.Words], cancellationToken) : null;
        }

        var mended = new List<string>();
        foreach (var word in phrase.Words)
        {
            mended.Add(await CountAsync(word, 1, cancellationToken) > 0 ? word : await NearestAsync(word, cancellationToken) ?? word);
        }

        return mended.SequenceEqual(phrase.Words) ? null : string.Join(' ', mended);
    }

    // A mistyped word of an unspaced script is cut into pieces, some of which are words by themselves: between pieces that texts have stands the one word that
    // was mistyped.
    private async Task<string?> MendedPiecesAsync(string[] pieces, CancellationToken cancellationToken)
    {
        var (head, tail) = (0, pieces.Length);
        while (head < pieces.Length - 1 && await CountAsync(pieces[head], 1, cancellationToken) > 0)
        {
            head++;
        }

        while (tail > 1 && await CountAsync(pieces[tail - 1], 1, cancellationToken) > 0)
        {
            tail--;
        }

        for (var start = 0; start <= head; start++)
        {
            for (var end = pieces.Length; end >= Math.Max(tail, start + 1); end--)
            {
                if (await NearestAsync(string.Concat(pieces[start..end]), cancellationToken) is { } word)
                {
                    return string.Concat([.. pieces[..start], word, .. pieces[end..]]);
                }
            }
        }

        return null;
    }

    private async Task<string?> NearestAsync(string word, CancellationToken cancellationToken)
    {
        var edits = WordSuggester.MaxEdits(word);
        if (edits == 0 || word.Any(char.IsSurrogate))
        {
            return null;
        }

        var words = await db.SearchIndex.NearWordsAsync(word, edits, MaxCompared, cancellationToken);
        var candidates = new List<WordCandidate>();
        foreach (var near in WordSuggester.Nearest(word, words, MaxLookedUp))
        {
            candidates.Add(new WordCandidate(near, await CountAsync(near, MaxTexts, cancellationToken)));
        }

        return WordSuggester.Best(word, candidates.Where(c => c.Texts > 0));
    }

    private async Task<bool> FindsAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var asked = await new QueryResolver(db.SearchIndex).ResolveAsync(query, cancellationToken);
        return !asked.IsByClusters && await CountAsync(asked.Whole, 1, cancellationToken) > 0;
    }

    private Task<int> CountAsync(string word, int most, CancellationToken cancellationToken) => CountAsync(new IndexExpression.Phrase([word]), most, cancellationToken);

    private async Task<int> CountAsync(IndexExpression wanted, int most, CancellationToken cancellationToken) =>
        (await db.SearchIndex.FindAsync(wanted, int.MaxValue, most, cancellationToken)).Count;
}
