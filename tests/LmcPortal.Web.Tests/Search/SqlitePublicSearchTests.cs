namespace LmcPortal.Web.Tests.Search;

public sealed class SqlitePublicSearchTests : PublicSearchSuite
{
    protected override PortalApplication NewApplication() => new();
}
