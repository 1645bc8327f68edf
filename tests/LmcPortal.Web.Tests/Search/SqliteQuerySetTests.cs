using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;
using Xunit.Abstractions;

namespace LmcPortal.Web.Tests.Search;

public sealed class SqliteQuerySetTests(ITestOutputHelper output) : QuerySetSuite(output)
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
