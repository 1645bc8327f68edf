namespace LmcPortal.Web.Tests.Pages.Search;

public sealed class PostgreSqlSearchPageTests : SearchPageSuite
{
    protected override PortalApplication NewApplication()
    {
        Requires.PostgreSql();
        return new PostgreSqlApplication();
    }
}
