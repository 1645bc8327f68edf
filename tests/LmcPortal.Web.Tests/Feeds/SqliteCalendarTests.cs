namespace LmcPortal.Web.Tests.Feeds;

public sealed class SqliteCalendarTests : CalendarSuite
{
    protected override PortalApplication NewApplication() => new();
}
