namespace LmcPortal.Web.Tests.Pages.Admin;

public sealed class SqliteOverviewTests : OverviewSuite
{
    protected override PortalApplication NewApplication() => new();
}
