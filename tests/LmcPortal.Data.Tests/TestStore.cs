using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Tests;

/// <summary>An empty store of one provider, gone when the test is.</summary>
public abstract class TestStore : IAsyncDisposable
{
    public abstract PortalDbContext NewContext();

    public abstract IStoreLeader NewLeader();

    public abstract StoreMigrator NewMigrator(PortalDbContext db);

    public abstract ValueTask DisposeAsync();

    public async Task<TestStore> MigratedAsync()
    {
        await using var db = NewContext();
        await NewMigrator(db).MigrateAsync(CancellationToken.None);
        return this;
    }

    protected static DbContextOptionsBuilder<T> Options<T>()
        where T : PortalDbContext => new DbContextOptionsBuilder<T>().EnableSensitiveDataLogging();
}
