namespace LmcPortal.Data.Search;

/// <summary>
/// Reads the words of the index. They are learned with the texts and not forgotten with them: whether a text still has one, the index tells.
/// The table orders them by bytes.
/// </summary>
internal static class IndexWords
{
    // Comes behind every word that begins the same.
    private const string End = "\U0010FFFF";

    /// <summary>Those that begin so.</summary>
    public static Task<IReadOnlyList<string>> StartingAsync(PortalDbContext db, string start, int most, CancellationToken cancellationToken) => ReadAsync(
        db,
        """SELECT "Word" FROM "SearchWords" WHERE "Word" >= @start AND "Word" < @end ORDER BY "Word" LIMIT @most""",
        cancellationToken, ("start", start), ("end", start + End), ("most", most));

    /// <summary>
    /// Those with the same first letter and about as long; and where the first letter is wrong, missing, too many or swapped with the second, those that are
    /// right from there on.
    /// </summary>
    public static Task<IReadOnlyList<string>> NearAsync(PortalDbContext db, string word, int edits, int most, CancellationToken cancellationToken) => ReadAsync(
        db,
        """
        SELECT "Word" FROM "SearchWords" WHERE "Word" >= @first AND "Word" < @firstEnd AND length("Word") BETWEEN @shortest AND @longest
        UNION SELECT "Word" FROM "SearchWords" WHERE "Word" >= @swapped AND "Word" < @swappedEnd AND length("Word") BETWEEN @shortest AND @longest
        UNION SELECT "Word" FROM "SearchWords" WHERE "Word" = @rest
        UNION SELECT "Word" FROM "SearchWords" WHERE substr("Word", 2) IN (@word, @rest)
        ORDER BY "Word" LIMIT @most
        """,
        cancellationToken, ("word", word), ("rest", word[1..]), ("first", word[..1]), ("firstEnd", word[..1] + End),
        ("swapped", $"{word[1]}{word[0]}"), ("swappedEnd", $"{word[1]}{word[0]}{End}"),
        ("shortest", word.Length - edits), ("longest", word.Length + edits), ("most", most));

    private static async Task<IReadOnlyList<string>> ReadAsync(PortalDbContext db, string sql, CancellationToken cancellationToken, params (string, object?)[] values)
    {
        await using var command = new StoreCommand(db, sql);
        return await command.ReadAsync<string>(cancellationToken, values);
    }
}
