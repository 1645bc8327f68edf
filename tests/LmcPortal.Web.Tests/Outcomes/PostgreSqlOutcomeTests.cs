using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;

namespace LmcPortal.Web.Tests.Outcomes;

public sealed class PostgreSqlOutcomeTests : OutcomeSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
