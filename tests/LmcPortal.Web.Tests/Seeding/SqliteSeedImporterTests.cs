using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;

namespace LmcPortal.Web.Tests.Seeding;

public sealed class SqliteSeedImporterTests : SeedImporterSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
