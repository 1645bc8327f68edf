using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Search;

/// <summary>
/// Search for every surface: a page of results with their counts, and another spelling where there are none.
/// <code>
/// var asked = await lists.ReadSearchAsync(request.Query, [], cancellationToken);   // asked.Problems: sentences
/// var answer = await search.AskAsync(asked, 20, cancellationToken);
/// </code>
/// </summary>
public sealed class PublicSearch(SearchReader reader, SearchSuggester suggester)
{
    /// <summary>The page of results behind the place that is asked for: at most <paramref name="most"/>.</summary>
    public async Task<SearchAnswer> AskAsync(SearchReading asked, int most, CancellationToken cancellationToken)
    {
        var hits = await reader.FindAsync(asked.Asked, asked.Place, most + 1, cancellationToken);
        var counts = await reader.CountAsync(asked.Asked, cancellationToken);
        return new SearchAnswer(
            [.. hits.Take(most)],
            hits.Count > most ? hits[most - 1].Place : null,
            counts,
            counts.Total == 0 || asked.IsByLetters ? await suggester.SuggestAsync(asked.Words, cancellationToken) : null);
    }
}
