using LmcPortal.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreSuite
{
    [Fact]
    public async Task Connection_EveryOne_IsDurableAndGuarded()
    {
        await using var store = await new SqliteTestStore().MigratedAsync();
        await using var db = store.NewContext();

        Assert.Equal(["wal"], await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync());
        Assert.Equal([2L], await db.Database.SqlQueryRaw<long>("PRAGMA synchronous").ToListAsync());
        Assert.Equal([1L], await db.Database.SqlQueryRaw<long>("PRAGMA foreign_keys").ToListAsync());
        Assert.Equal([0L], await db.Database.SqlQueryRaw<long>("PRAGMA trusted_schema").ToListAsync());
        Assert.Equal([1L], await db.Database.SqlQueryRaw<long>("PRAGMA cell_size_check").ToListAsync());
    }

    // What kill -9 inside a migration leaves behind; EF alone would wait for this row for ever.
    [Fact]
    public async Task Migrate_LockRowOfADeadProcess_IsClearedAndMigrates()
    {
        await using var store = new SqliteTestStore();
        await using var db = store.NewContext();
        await db.Database.ExecuteSqlRawAsync(
            "CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL); "
            + "INSERT INTO __EFMigrationsLock VALUES (1, '2023-01-01');");

        var applied = await store.NewMigrator(db).MigrateAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.NotEmpty(applied);
        Assert.Equal(1, await db.ContentVersions.CountAsync());
    }

    [Fact]
    public void Model_AgainstItsMigrations_HasNotDrifted()
    {
        using var db = new SqlitePortalDbContext(new DbContextOptionsBuilder<SqlitePortalDbContext>().UseSqlite("Data Source=:memory:").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for SQLite and one for PostgreSQL (README, 'Adding a migration').");
    }

    protected override Task<TestStore> NewStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
