using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;

namespace LmcPortal.Web.Tests.Outcomes;

public sealed class SqliteLedgerCheckerTests : LedgerCheckerSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
