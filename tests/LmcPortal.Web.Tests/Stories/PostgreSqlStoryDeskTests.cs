namespace LmcPortal.Web.Tests.Stories;

public sealed class PostgreSqlStoryDeskTests : StoryDeskSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
