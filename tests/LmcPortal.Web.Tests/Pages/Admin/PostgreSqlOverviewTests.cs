namespace LmcPortal.Web.Tests.Pages.Admin;

public sealed class PostgreSqlOverviewTests : OverviewSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
