using System.Text.Json;
using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Sqlite;

/// <summary>
/// The index as a contentless FTS5 table: it keeps the lists of its tokens and no text. The table gives rowids in order and stops when it has enough; nothing
/// is scored, since scoring would read every hit.
/// </summary>
internal sealed class SqliteSearchIndex(PortalDbContext db) : ISearchIndex
{
    // Words come first: what stands in the first column costs two bytes less for every word of every text.
    private const string Write = """
        INSERT OR REPLACE INTO "SearchIndex" (rowid, "Words", "Title", "Headings", "Clusters", "Tags") VALUES (@id, @words, @title, @headings, @clusters, @tags)
        """;

    public async Task WriteAsync(IReadOnlyList<IndexedText> texts, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        await using (var write = new StoreCommand(db, Write))
        {
            foreach (var text in texts)
            {
                var tokens = IndexTokens.Of(text);
                known.UnionWith(tokens.Words.Concat(tokens.Clusters));
                await write.ExecuteAsync(
                    cancellationToken,
                    ("id", text.Id),
                    ("words", string.Join(' ', tokens.Words)),
                    ("title", string.Join(' ', tokens.Title)),
                    ("headings", string.Join(' ', tokens.Headings)),
                    ("clusters", string.Join(' ', tokens.Clusters)),
                    ("tags", string.Join(' ', tokens.Tags)));
            }
        }

        known.Remove(IndexTokens.Break);
        await using var learn = new StoreCommand(db, """INSERT OR IGNORE INTO "SearchWords" ("Word") SELECT value FROM json_each(@words)""");
        await learn.ExecuteAsync(cancellationToken, ("words", JsonSerializer.Serialize(known)));
    }

    public async Task EraseAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken)
    {
        await using var erase = new StoreCommand(db, """DELETE FROM "SearchIndex" WHERE rowid = @id""");
        foreach (var id in ids)
        {
            await erase.ExecuteAsync(cancellationToken, ("id", id));
        }
    }

    public Task ClearAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("""INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all'); DELETE FROM "SearchWords";""", cancellationToken);

    public Task<IReadOnlyList<int>> FindAsync(IndexExpression wanted, int below, int most, CancellationToken cancellationToken) =>
        ReadAsync<int>(
            """SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH @wanted AND rowid < @below ORDER BY rowid DESC LIMIT @most""",
            cancellationToken, ("wanted", MatchText.Of(wanted)), ("below", below), ("most", most));

    public IQueryable<PublicEntry> Matching(IndexExpression wanted) => db.PublicEntries.FromSql($"""
        SELECT e.* FROM "PublicEntries" AS e WHERE e."Id" IN (SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH {MatchText.Of(wanted)})
        """);

    public Task<IReadOnlyList<string>> WordsAsync(string start, int most, CancellationToken cancellationToken) => IndexWords.StartingAsync(db, start, most, cancellationToken);

    public Task<IReadOnlyList<string>> NearWordsAsync(string word, int edits, int most, CancellationToken cancellationToken) =>
        IndexWords.NearAsync(db, word, edits, most, cancellationToken);

    private async Task<IReadOnlyList<T>> ReadAsync<T>(string sql, CancellationToken cancellationToken, params (string, object?)[] values)
    {
        await using var command = new StoreCommand(db, sql);
        return await command.ReadAsync<T>(cancellationToken, values);
    }
}
