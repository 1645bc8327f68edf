using LmcPortal.Data.PostgreSql;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Tests.PostgreSql;

public sealed class PostgreSqlStoreTests : StoreSuite
{
    // Needs no server.
    [Fact]
    public void Model_AgainstItsMigrations_HasNotDrifted()
    {
        using var db = new PostgreSqlPortalDbContext(new DbContextOptionsBuilder<PostgreSqlPortalDbContext>().UseNpgsql("Host=localhost").Options);

        Assert.False(db.Database.HasPendingModelChanges(), "Add a migration for SQLite and one for PostgreSQL (README, 'Adding a migration').");
    }

    protected override Task<TestStore> NewStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
