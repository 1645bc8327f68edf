using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;

namespace LmcPortal.Web.Tests.Publication;

public sealed class SqlitePublicationTests : PublicationSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
