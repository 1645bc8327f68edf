namespace LmcPortal.Web.Tests.Filters;

public sealed class SqlitePublicListsTests : PublicListsSuite
{
    protected override PortalApplication NewApplication() => new();
}
