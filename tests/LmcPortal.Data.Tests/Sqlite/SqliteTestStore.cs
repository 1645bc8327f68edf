using LmcPortal.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace LmcPortal.Data.Tests.Sqlite;

public sealed class SqliteTestStore : TestStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lmc-store-").FullName;

    public string DatabasePath => Path.Combine(_folder, "portal.db");

    public override PortalDbContext NewContext()
    {
        var options = Options<SqlitePortalDbContext>();
        options.UseSqliteStore(DatabasePath);
        return new SqlitePortalDbContext(options.Options);
    }

    public override IStoreLeader NewLeader() => new SqliteLeader(DatabasePath + ".lock");

    public override StoreMigrator NewMigrator(PortalDbContext db) => new SqliteMigrator(db);

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
