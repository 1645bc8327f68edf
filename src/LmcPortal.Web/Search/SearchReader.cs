using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Search;

/// <summary>
/// Reads results page by page and counts them. Words are looked for in the index of the store, and of those that are everywhere only the newest results are
/// counted; lists without words are made of the tags alone, and counted in full.
/// </summary>
public sealed class SearchReader(PortalDbContext db, EntryTags tags)
{
    /// <summary>Results of words that are counted; beyond them readers are told that there are more.</summary>
    public const int MaxCounted = 10_000;

    /// <summary>The results behind a place, best first: at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(IndexQuery query, IndexPlace? after, int most, CancellationToken cancellationToken)
    {
        var places = query.HasWords
            ? await PlacesAsync(query, after, most, cancellationToken)
            : [.. (await tags.CurrentAsync(db, cancellationToken)).Within(query, null).Below(after?.Id ?? int.MaxValue).Take(most).Select(id => new IndexPlace(IndexTier.Body, id))];

        var found = places.Select(p => p.Id).ToList();
        var entries = await db.PublicEntries.AsNoTracking().Shown().Where(e => found.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        return [.. places.Where(p => entries.ContainsKey(p.Id)).Select(p => new SearchHit(entries[p.Id], p))];
    }

    /// <summary>Counts the results; those of words up to <see cref="MaxCounted"/>.</summary>
    public async Task<SearchCounts> CountAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var table = await tags.CurrentAsync(db, cancellationToken);
        var words = query.HasWords ? await FoundAsync(query.OnlyWords, cancellationToken) : (null, true);
        var (found, isWhole) = await WithinAsync(query);
        var counts = table.Count(found);
        foreach (var group in query.Tags)
        {
            var key = group[0][..group[0].IndexOf('=', StringComparison.Ordinal)];
            var (others, _) = await WithinAsync(query with { Tags = [.. query.Tags.Where(g => g != group)] });
            counts = counts.Where(c => !SearchCounts.IsOf(c.Key, key)).Concat(table.Count(others).Where(c => SearchCounts.IsOf(c.Key, key))).ToDictionary();
        }

        return new SearchCounts(found.Count, isWhole, counts);

        // When the words have more results than are counted, the newest of those with the tags are others.
        async Task<(Bits Found, bool IsWhole)> WithinAsync(IndexQuery narrowed) =>
            words.IsWhole ? (table.Within(narrowed, words.Found), true) : narrowed.HasTags ? await FoundAsync(narrowed, cancellationToken) : (words.Found!, false);
    }

    private async Task<List<IndexPlace>> PlacesAsync(IndexQuery query, IndexPlace? after, int most, CancellationToken cancellationToken)
    {
        var places = new List<IndexPlace>();
        foreach (var tier in query.Tiers.Where(t => after is null || t >= after.Value.Tier).TakeWhile(_ => places.Count < most))
        {
            var below = tier == after?.Tier ? after.Value.Id : int.MaxValue;
            var ids = await db.SearchIndex.FindAsync(query.Of(tier), below, most - places.Count, cancellationToken);
            places.AddRange(ids.Select(id => new IndexPlace(tier, id)));
        }

        return places;
    }

    private async Task<(Bits Found, bool IsWhole)> FoundAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var ids = await db.SearchIndex.FindAsync(query.Whole, int.MaxValue, MaxCounted + 1, cancellationToken);
        return (Bits.Of(ids.Take(MaxCounted)), ids.Count <= MaxCounted);
    }
}
