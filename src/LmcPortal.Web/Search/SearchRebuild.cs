using System.Runtime.CompilerServices;
using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Text.Search;
using LmcPortal.Web.Publication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LmcPortal.Web.Search;

/// <summary>
/// Makes the search index anew when words are cut or folded otherwise than when it was made, and lists what an older version of the portal did not. It works in
/// batches while readers read and editors save, goes on where a stopped process left off, and may be run by the leader only.
/// </summary>
public sealed class SearchRebuild(PortalDbContext db, TimeProvider time)
{
    private const int EntriesAtATime = 500;

    /// <summary>True when the index is whole and made by this version.</summary>
    public Task<bool> IsCurrentAsync(CancellationToken cancellationToken) =>
        db.SearchIndexStates.AnyAsync(s => s.Version == SearchText.Version && s.RebuiltTo == null, cancellationToken);

    /// <summary>Notes that an empty store has nothing to be made anew.</summary>
    public async Task MarkEmptyStoreAsync(CancellationToken cancellationToken)
    {
        if (!await db.Stories.AnyAsync(cancellationToken) && !await db.PublicEntries.AnyAsync(cancellationToken))
        {
            await SetStateAsync(null, cancellationToken);
        }
    }

    /// <summary>Does the work as the caller asks for its progress. From nothing: forgets the old index first, for one that is damaged.</summary>
    public async IAsyncEnumerable<RebuildProgress> RunAsync(bool fromNothing, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await BeginAsync(fromNothing, cancellationToken);

        // What is listed from here on is indexed as it is listed.
        var newest = await db.PublicEntries.MaxAsync(e => (int?)e.Id, cancellationToken) ?? 0;
        var last = await db.SearchIndexStates.Select(s => s.RebuiltTo).SingleAsync(cancellationToken);
        var missing = await new PublicationCheck(db).FindAsync(cancellationToken);
        var total = missing.Count + await db.PublicEntries.Shown().CountAsync(e => e.Id <= newest && e.Id > (last ?? newest), cancellationToken);
        var done = 0;
        await foreach (var listed in ListMissingAsync(missing.Stories, cancellationToken))
        {
            yield return new RebuildProgress(done += listed, total);
        }

        while (last is { } from)
        {
            (last, var written) = await WriteBatchAsync(from, newest, cancellationToken);
            yield return new RebuildProgress(done += written, total);
        }

        // What a search answers may be another than before: nobody is to be served a copy.
        await RaiseVersionAsync(cancellationToken);
    }

    private async Task BeginAsync(bool fromNothing, CancellationToken cancellationToken)
    {
        await using var transaction = await LockAsync(cancellationToken);
        if (fromNothing)
        {
            await db.SearchIndex.ClearAsync(cancellationToken);
        }

        if (fromNothing || !await db.SearchIndexStates.AnyAsync(s => s.Version == SearchText.Version, cancellationToken))
        {
            await SetStateAsync(0, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    // Stories first: most of the outcomes and collections come with them.
    private async IAsyncEnumerable<int> ListMissingAsync(IReadOnlyCollection<int> stories, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var some in stories.Chunk(EntriesAtATime))
        {
            await PublishAsync(new PublicationChanges(some, [], []), cancellationToken);
            yield return some.Length;
        }

        var rest = await new PublicationCheck(db).FindAsync(cancellationToken);
        foreach (var some in rest.Outcomes.Chunk(EntriesAtATime))
        {
            await PublishAsync(new PublicationChanges([], some, []), cancellationToken);
        }

        await PublishAsync(new PublicationChanges([], [], rest.Collections), cancellationToken);
    }

    private async Task PublishAsync(PublicationChanges changes, CancellationToken cancellationToken)
    {
        if (changes.Count > 0)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await new PublicationWriter(db, time).PublishAsync(changes, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private async Task RaiseVersionAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await new PublicationWriter(db, time).PublishAsync(new PublicationChanges([], [], []), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<(int? Last, int Written)> WriteBatchAsync(int last, int newest, CancellationToken cancellationToken)
    {
        await using var transaction = await LockAsync(cancellationToken);
        var entries = await db.PublicEntries.AsNoTracking().Shown()
            .Where(e => e.Id > last && e.Id <= newest).OrderBy(e => e.Id).Take(EntriesAtATime).ToListAsync(cancellationToken);
        await db.SearchIndex.WriteAsync(await new PublicTexts(db).OfAsync(entries, cancellationToken), cancellationToken);
        var next = entries.Count == EntriesAtATime ? entries[^1].Id : (int?)null;
        await SetStateAsync(next, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (next, entries.Count);
    }

    // Every save that readers see raises the version, and so waits for its row. Without that an old text could be indexed over a new one.
    private async Task<IDbContextTransaction> LockAsync(CancellationToken cancellationToken)
    {
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.ContentVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, v => v.Number), cancellationToken);
        return transaction;
    }

    private Task<int> SetStateAsync(int? rebuiltTo, CancellationToken cancellationToken) =>
        db.SearchIndexStates.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Version, SearchText.Version).SetProperty(s => s.RebuiltTo, rebuiltTo), cancellationToken);
}
