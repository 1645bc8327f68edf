using LmcPortal.Data.Publication;
using LmcPortal.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.PostgreSql;

/// <summary>
/// The index as text vectors with a GIN index. Vectors and queries are given in their own notation, token by token: no parser, configuration or locale of the
/// server has a say in what a word is.
/// </summary>
internal sealed class PostgreSqlSearchIndex(PortalDbContext db) : ISearchIndex
{
    private const string Write = """
        INSERT INTO "SearchIndex" ("Id", "Tokens") VALUES (@id, @tokens::tsvector)
        ON CONFLICT ("Id") DO UPDATE SET "Tokens" = excluded."Tokens"
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
                await write.ExecuteAsync(cancellationToken, ("id", text.Id), ("tokens", TextVector.Of(tokens)));
            }
        }

        known.Remove(IndexTokens.Break);
        await using var learn = new StoreCommand(db, """INSERT INTO "SearchWords" ("Word") SELECT unnest(@words) ON CONFLICT DO NOTHING""");
        await learn.ExecuteAsync(cancellationToken, ("words", known.Order(StringComparer.Ordinal).ToArray()));
    }

    public Task EraseAsync(IReadOnlyList<int> ids, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"""DELETE FROM "SearchIndex" WHERE "Id" = ANY ({ids.ToArray()})""", cancellationToken);

    public Task ClearAsync(CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("""TRUNCATE "SearchIndex", "SearchWords" """, cancellationToken);

    public Task<IReadOnlyList<int>> FindAsync(IndexExpression wanted, int below, int most, CancellationToken cancellationToken) =>
        ReadAsync<int>(
            """SELECT "Id" FROM "SearchIndex" WHERE "Tokens" @@ @wanted::tsquery AND "Id" < @below ORDER BY "Id" DESC LIMIT @most""",
            cancellationToken, ("wanted", TextQuery.Of(wanted)), ("below", below), ("most", most));

    public IQueryable<PublicEntry> Matching(IndexExpression wanted) => db.PublicEntries.FromSql($"""
        SELECT e.* FROM "PublicEntries" AS e WHERE e."Id" IN (SELECT s."Id" FROM "SearchIndex" AS s WHERE s."Tokens" @@ {TextQuery.Of(wanted)}::tsquery)
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
