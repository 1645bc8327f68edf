namespace LmcPortal.Web.Tests.Editors;

public sealed class PostgreSqlSetUpTests : SetUpSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
