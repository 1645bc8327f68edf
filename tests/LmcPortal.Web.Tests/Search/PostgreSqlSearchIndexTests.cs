using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;

namespace LmcPortal.Web.Tests.Search;

public sealed class PostgreSqlSearchIndexTests : SearchIndexSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
