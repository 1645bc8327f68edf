namespace LmcPortal.Web.Tests.Editors;

public sealed class PostgreSqlAccountTests : AccountSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
