namespace LmcPortal.Web.Tests.Search;

public sealed class PostgreSqlPublicSearchTests : PublicSearchSuite
{
    protected override PortalApplication NewApplication()
    {
        Requires.PostgreSql();
        return new PostgreSqlApplication();
    }
}
