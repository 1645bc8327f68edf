using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LmcPortal.Data.Sqlite;

/// <summary>Sets on each opened connection what SQLite does not keep in the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // A schema from elsewhere may not call functions; a damaged page is noticed when it is read. The upper pages of the search index and of its words stay in
    // 16 MB, and not in the 2 MB of the default, which every batch of texts would run through.
    private const string Statements = "PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA cache_size=-16000;";

    private SqlitePragmas()
    {
    }

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
