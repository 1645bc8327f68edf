namespace LmcPortal.Web.Tests.Editors;

public sealed class SqlitePeopleTests : PeopleSuite
{
    protected override PortalApplication NewApplication() => new();
}
