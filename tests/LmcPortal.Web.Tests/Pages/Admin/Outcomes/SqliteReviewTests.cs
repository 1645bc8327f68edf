namespace LmcPortal.Web.Tests.Pages.Admin.Outcomes;

public sealed class SqliteReviewTests : ReviewSuite
{
    protected override PortalApplication NewApplication() => new();
}
