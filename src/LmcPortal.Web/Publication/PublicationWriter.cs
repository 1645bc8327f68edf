using LmcPortal.Data;
using LmcPortal.Data.Publication;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Publication;

/// <summary>
/// Publishes a save within its own transaction: raises the content version and keeps the list of what readers can find, and the search index with it.
/// What has become public is added, what has changed gets the new version, what is public no more is marked as gone.
/// </summary>
public sealed class PublicationWriter(PortalDbContext db, TimeProvider time)
{
    private readonly PublicEntryRows _rows = new(db);
    private readonly PublicFaces _faces = new(db);
    private readonly PublicTexts _texts = new(db);

    /// <summary>Compares what the save has touched with what the list says of it. A transaction must be open and the save written in it.</summary>
    public async Task PublishAsync(PublicationChanges changes, CancellationToken cancellationToken)
    {
        // First: its row is locked until the end, so versions and new entries grow in the order of commits.
        var version = await RaiseVersionAsync(cancellationToken);
        var stories = await StoredAsync(db.PublicEntries.Where(e => changes.Stories.Contains(e.StoryId!.Value)), cancellationToken);
        var storyFaces = await _faces.OfStoriesAsync(changes.Stories, cancellationToken);
        var turned = Turned(stories, storyFaces);

        // What is said in a story comes and goes with it, and a collection shows the titles of its stories.
        var outcomes = changes.Outcomes.Union(await db.Quotes.Where(q => turned.Contains(q.StoryId)).Select(q => q.OutcomeId).ToListAsync(cancellationToken)).ToHashSet();
        var collections = changes.Collections.Union(await db.Collections
            .Where(c => c.Stories.Any(s => changes.Stories.Contains(s.StoryId))).Select(c => c.Id).ToListAsync(cancellationToken)).ToHashSet();

        await SettleAsync(
            await StoredAsync(db.PublicEntries.Where(e => outcomes.Contains(e.OutcomeId!.Value)), cancellationToken),
            await _faces.OfOutcomesAsync(outcomes, cancellationToken), version, cancellationToken);
        await SettleAsync(stories, storyFaces, version, cancellationToken);
        await SettleAsync(
            await StoredAsync(db.PublicEntries.Where(e => collections.Contains(e.CollectionId!.Value)), cancellationToken),
            await _faces.OfCollectionsAsync(collections, cancellationToken), version, cancellationToken);
    }

    private async Task<long> RaiseVersionAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.ContentVersions.ExecuteUpdateAsync(
            set => set.SetProperty(v => v.Number, v => v.Number + 1).SetProperty(v => v.ChangedUtc, now), cancellationToken);
        return await db.ContentVersions.Select(v => v.Number).SingleAsync(cancellationToken);
    }

    private static Task<List<PublicEntry>> StoredAsync(IQueryable<PublicEntry> entries, CancellationToken cancellationToken) =>
        entries.AsNoTracking().OrderBy(e => e.Id).ToListAsync(cancellationToken);

    // Stories that were not public and are, that were and are not, or whose language or address is another.
    private static HashSet<int> Turned(List<PublicEntry> stored, List<PublicEntry> faces)
    {
        var before = stored.Where(e => !e.IsGone).ToDictionary(e => e.StoryId!.Value, e => (e.PublicKey, e.Language));
        var now = faces.ToDictionary(e => e.StoryId!.Value, e => (e.PublicKey, e.Language));
        return [.. before.Except(now).Concat(now.Except(before)).Select(e => e.Key)];
    }

    private async Task SettleAsync(List<PublicEntry> stored, List<PublicEntry> faces, long version, CancellationToken cancellationToken)
    {
        var known = stored.ToDictionary(KeyOf);
        var added = new List<PublicEntry>();
        foreach (var face in faces)
        {
            face.Version = version;
            if (!known.Remove(KeyOf(face), out var row))
            {
                added.Add(face);
                continue;
            }

            face.Id = row.Id;
            await _rows.UpdateAsync(face, cancellationToken);
        }

        await _rows.AddAsync(added, cancellationToken);
        var gone = known.Values.Where(e => !e.IsGone).Select(e => e.Id).ToList();
        await _rows.MarkGoneAsync(gone, version, cancellationToken);
        await db.SearchIndex.EraseAsync(gone, cancellationToken);
        await db.SearchIndex.WriteAsync(await _texts.OfAsync(faces, cancellationToken), cancellationToken);
    }

    private static int KeyOf(PublicEntry entry) => entry.StoryId ?? entry.OutcomeId ?? entry.CollectionId ?? 0;
}
