using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LmcPortal.Data.Publication;

/// <summary>
/// Writes entries within the open transaction of a context, past its change tracker: that still holds the save the entries belong to, which may have to be
/// tried again as a whole.
/// </summary>
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
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = Insert;
        foreach (var entry in entries)
        {
            command.Parameters.Clear();
            Add(command, "kind", entry.Kind.ToString());
            Add(command, "story", entry.StoryId);
            Add(command, "outcome", entry.OutcomeId);
            Add(command, "collection", entry.CollectionId);
            Add(command, "key", entry.PublicKey);
            Add(command, "language", entry.Language);
            Add(command, "year", entry.Year);
            Add(command, "tags", entry.Tags);
            Add(command, "version", entry.Version);
            Add(command, "gone", entry.IsGone);
            entry.Id = Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), null);
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

    private static void Add(DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value ?? DBNull.Value);
        command.Parameters.Add(parameter);
    }
}
