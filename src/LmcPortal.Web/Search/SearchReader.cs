using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Search;

/// <summary>Reads results page by page and counts them. How long it takes does not follow the number of results.</summary>
public sealed class SearchReader(PortalDbContext db)
{
    /// <summary>Results that are counted; beyond them readers are told that there are more.</summary>
    public const int MaxCounted = 10_000;

    /// <summary>The results behind a place, best first: at most <paramref name="most"/>.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(IndexQuery query, IndexPlace? after, int most, CancellationToken cancellationToken)
    {
        var places = new List<IndexPlace>();
        foreach (var tier in query.Tiers.Where(t => after is null || t >= after.Value.Tier).TakeWhile(_ => places.Count < most))
        {
            var below = tier == after?.Tier ? after.Value.Id : int.MaxValue;
            var ids = await db.SearchIndex.FindAsync(query.Of(tier), below, most - places.Count, cancellationToken);
            places.AddRange(ids.Select(id => new IndexPlace(tier, id)));
        }

        var found = places.Select(p => p.Id).ToList();
        var entries = await db.PublicEntries.AsNoTracking().Shown().Where(e => found.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellationToken);
        return [.. places.Where(p => entries.ContainsKey(p.Id)).Select(p => new SearchHit(entries[p.Id], p))];
    }

    /// <summary>Counts the newest results up to <see cref="MaxCounted"/>.</summary>
    public async Task<SearchCounts> CountAsync(IndexQuery query, CancellationToken cancellationToken)
    {
        var counted = await db.SearchIndex.CountAsync(query.Whole, MaxCounted, cancellationToken);
        var tags = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (joined, count) in counted.Entries)
        {
            foreach (var tag in joined.Split(' '))
            {
                tags[tag] = tags.GetValueOrDefault(tag) + count;
            }
        }

        return new SearchCounts(counted.Entries.Values.Sum(), counted.IsWhole, tags);
    }
}
