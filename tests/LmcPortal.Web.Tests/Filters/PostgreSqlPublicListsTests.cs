namespace LmcPortal.Web.Tests.Filters;

public sealed class PostgreSqlPublicListsTests : PublicListsSuite
{
    protected override PortalApplication NewApplication()
    {
        Requires.PostgreSql();
        return new PostgreSqlApplication();
    }
}
