using LmcPortal.Data.Search;

namespace LmcPortal.Web.Search;

/// <summary>A page of results.</summary>
/// <param name="Hits">Best first, and of those equal the newest.</param>
/// <param name="Next">Where the next page goes on; null on the last.</param>
/// <param name="Counts">How many results there are, and how many each value to narrow by has.</param>
/// <param name="Suggestion">The search with a word spelt as texts do, which finds something; null when these are the words, or none is near.</param>
public sealed record SearchAnswer(IReadOnlyList<SearchHit> Hits, IndexPlace? Next, SearchCounts Counts, string? Suggestion);
