using LmcPortal.Data.Tests;
using LmcPortal.Data.Tests.Sqlite;

namespace LmcPortal.Web.Tests.Stories;

public sealed class SqliteStoryEditorTests : StoryEditorSuite
{
    protected override Task<TestStore> NewTestStoreAsync() => Task.FromResult<TestStore>(new SqliteTestStore());
}
