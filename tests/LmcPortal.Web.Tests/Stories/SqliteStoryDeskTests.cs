namespace LmcPortal.Web.Tests.Stories;

public sealed class SqliteStoryDeskTests : StoryDeskSuite
{
    protected override PortalApplication NewApplication() => new();
}
