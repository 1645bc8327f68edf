namespace LmcPortal.Web.Tests.Editors;

public sealed class SqliteSetUpTests : SetUpSuite
{
    protected override PortalApplication NewApplication() => new();
}
