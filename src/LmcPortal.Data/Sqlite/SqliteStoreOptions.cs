using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Sqlite;

/// <summary>How every connection to a SQLite store is opened.</summary>
public static class SqliteStoreOptions
{
    // Seconds. In Microsoft.Data.Sqlite this is the wait for another writer's lock.
    private const int BusyTimeout = 5;

    /// <summary>Points the context at the file, with foreign keys, pooling and the pragmas of <see cref="SqlitePragmas"/>.</summary>
    public static DbContextOptionsBuilder UseSqliteStore(this DbContextOptionsBuilder options, string databasePath)
    {
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = databasePath,
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = BusyTimeout,
        };

        return options.UseSqlite(connection.ConnectionString).AddInterceptors(SqlitePragmas.Instance);
    }
}
