namespace LmcPortal.Web.Tests.Feeds;

public sealed class SqliteFeedTests : FeedSuite
{
    protected override PortalApplication NewApplication() => new();
}
