using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;

namespace LmcPortal.Web.Tests.Seeding;

public sealed class PostgreSqlSeedImporterTests : SeedImporterSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
