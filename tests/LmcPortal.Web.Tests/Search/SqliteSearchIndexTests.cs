using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;

namespace LmcPortal.Web.Tests.Search;

public sealed class SqliteSearchIndexTests : SearchIndexSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
