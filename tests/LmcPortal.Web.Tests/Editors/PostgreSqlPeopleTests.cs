namespace LmcPortal.Web.Tests.Editors;

public sealed class PostgreSqlPeopleTests : PeopleSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
