using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.PostgreSql;

namespace LmcPortal.Web.Tests.Publication;

public sealed class PostgreSqlPublicationTests : PublicationSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => PostgreSqlTestStore.CreateAsync();
}
