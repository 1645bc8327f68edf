namespace LmcPortal.Web.Tests.Editors;

public sealed class SqliteAccountTests : AccountSuite
{
    protected override PortalApplication NewApplication() => new();
}
