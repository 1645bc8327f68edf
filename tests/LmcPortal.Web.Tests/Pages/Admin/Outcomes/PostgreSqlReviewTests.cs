namespace LmcPortal.Web.Tests.Pages.Admin.Outcomes;

public sealed class PostgreSqlReviewTests : ReviewSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
