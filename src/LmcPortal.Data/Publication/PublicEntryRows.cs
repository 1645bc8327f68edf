using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Publication;

/// <summary>Writes entries within the open transaction of a context, past its change tracker.</summary>
public sealed class PublicEntryRows(PortalDbContext db)
{
    private const string Insert = """
        INSERT INTO "PublicEntries" ("Kind", "StoryId", "OutcomeId", "CollectionId", "PublicKey", "Language", "Year", "Tags", "Version", "IsGone")
        VALUES (@kind, @story, @outcome, @collection, @key, @language, @year, @tags, @version, @gone)
        RETURNING "Id"
        """;

    /// <summary>Adds rows in the order given and tells each its id.</summary>
    public async Task AddAsync(IReadOnlyList<PublicEntry> entries, CancellationToken cancellationToken)
    {
        await using var command = new StoreCommand(db, Insert);
        foreach (var entry in entries)
        {
            var id = await command.ScalarAsync(
                cancellationToken, ("kind", entry.Kind.ToString()), ("story", entry.StoryId), ("outcome", entry.OutcomeId), ("collection", entry.CollectionId),
                ("key", entry.PublicKey), ("language", entry.Language), ("year", entry.Year), ("tags", entry.Tags), ("version", entry.Version), ("gone", entry.IsGone));
            entry.Id = Convert.ToInt32(id, CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Writes what an entry says now over what it said.</summary>
    public Task UpdateAsync(PublicEntry entry, CancellationToken cancellationToken) =>
        db.PublicEntries.Where(e => e.Id == entry.Id).ExecuteUpdateAsync(
            set => set
                .SetProperty(e => e.Kind, entry.Kind).SetProperty(e => e.PublicKey, entry.PublicKey).SetProperty(e => e.Language, entry.Language)
                .SetProperty(e => e.Year, entry.Year).SetProperty(e => e.Tags, entry.Tags).SetProperty(e => e.Version, entry.Version).SetProperty(e => e.IsGone, false),
            cancellationToken);

    /// <summary>Marks entries that readers can find no more.</summary>
    public Task MarkGoneAsync(IReadOnlyList<int> ids, long version, CancellationToken cancellationToken) =>
        db.PublicEntries.Where(e => ids.Contains(e.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.IsGone, true).SetProperty(e => e.Version, version), cancellationToken);
}
