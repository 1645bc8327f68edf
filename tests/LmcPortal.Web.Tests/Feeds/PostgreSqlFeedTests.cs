namespace LmcPortal.Web.Tests.Feeds;

public sealed class PostgreSqlFeedTests : FeedSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
