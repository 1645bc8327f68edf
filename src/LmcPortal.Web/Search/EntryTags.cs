using LmcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Search;

/// <summary>
/// Keeps the tags of all public entries in memory, a bit for each entry and tag: a hundred tags of a million entries take 12 MB, and are counted in a
/// millisecond, exactly. It follows the content version, reading only the entries that have changed since.
/// </summary>
public sealed class EntryTags : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);

    private volatile TagTable _table = TagTable.Empty;

    /// <summary>The tags at the version of the store, or at a later one.</summary>
    internal async Task<TagTable> CurrentAsync(PortalDbContext db, CancellationToken cancellationToken)
    {
        // The number first: whatever has changed up to it is committed, and so is read behind it.
        var version = await db.ContentVersions.Select(v => v.Number).SingleAsync(cancellationToken);
        if (_table.Version >= version)
        {
            return _table;
        }

        await _reading.WaitAsync(cancellationToken);
        try
        {
            return _table = _table.Version >= version ? _table : await ReadAsync(db, _table, version, cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private static async Task<TagTable> ReadAsync(PortalDbContext db, TagTable known, long version, CancellationToken cancellationToken)
    {
        var table = known.At(version);
        var changed = db.PublicEntries.Where(e => e.Version > known.Version).OrderBy(e => e.Id).Select(e => new { e.Id, e.Tags, e.IsGone });
        await foreach (var entry in changed.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            table.Set(entry.Id, entry.Tags, entry.IsGone);
        }

        return table;
    }
}
