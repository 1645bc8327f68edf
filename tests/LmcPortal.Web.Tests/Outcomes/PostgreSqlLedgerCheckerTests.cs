using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;

namespace LmcPortal.Web.Tests.Outcomes;

public sealed class PostgreSqlLedgerCheckerTests : LedgerCheckerSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
