namespace LmcPortal.Web.Tests.Pages.Search;

public sealed class SqliteSearchPageTests : SearchPageSuite
{
    protected override PortalApplication NewApplication() => new();
}
