using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using LmcPortal.Web.Publication;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Search;

/// <summary>Whether everything readers may see can be found, and nothing else. Reads only.</summary>
public sealed class SearchCheck(PortalDbContext db, SearchRebuild rebuild)
{
    private const int EntriesAtATime = 10_000;

    /// <summary>A sentence for each thing that is wrong; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var broken = new List<string>();
        var list = await new PublicationCheck(db).FindAsync(cancellationToken);
        if (list.Count > 0)
        {
            broken.Add($"search: the list of what is public is wrong about {list.Stories.Count} stories, {list.Outcomes.Count} outcomes and {list.Collections.Count} collections. Run reindex.");
        }

        if (!await rebuild.IsCurrentAsync(cancellationToken))
        {
            broken.Add("search: the index is of another version, or is being made anew. Start the portal, or run reindex.");
        }

        var indexed = await IndexedAsync(cancellationToken);
        var shown = await db.PublicEntries.AsNoTracking().Shown().OrderBy(e => e.Id).Select(e => new { e.Id, e.Kind, e.PublicKey }).ToListAsync(cancellationToken);
        broken.AddRange(shown.Where(e => !indexed.Remove(e.Id)).Select(e => $"search: the index lacks the {e.Kind.ToString().ToLowerInvariant()} '{e.PublicKey}'. Run reindex."));
        if (indexed.Count > 0)
        {
            broken.Add($"search: the index has {indexed.Count} texts that are not public. Run reindex.");
        }

        return broken;
    }

    // By what it finds, not by its rows: every text has the tag of its kind.
    private async Task<HashSet<int>> IndexedAsync(CancellationToken cancellationToken)
    {
        var indexed = new HashSet<int>();
        var below = int.MaxValue;
        while (await db.SearchIndex.FindAsync(IndexQuery.Everything.Whole, below, EntriesAtATime, cancellationToken) is { Count: > 0 } ids)
        {
            indexed.UnionWith(ids);
            below = ids[^1];
        }

        return indexed;
    }
}
