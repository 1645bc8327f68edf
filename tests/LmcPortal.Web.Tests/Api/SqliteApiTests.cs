namespace LmcPortal.Web.Tests.Api;

public sealed class SqliteApiTests : ApiSuite
{
    protected override PortalApplication NewApplication() => new();
}
