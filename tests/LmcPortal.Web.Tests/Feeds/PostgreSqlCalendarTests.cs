namespace LmcPortal.Web.Tests.Feeds;

public sealed class PostgreSqlCalendarTests : CalendarSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
