using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;
using Xunit.Abstractions;

namespace LmcPortal.Web.Tests.Search;

public sealed class PostgreSqlQuerySetTests(ITestOutputHelper output) : QuerySetSuite(output)
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
