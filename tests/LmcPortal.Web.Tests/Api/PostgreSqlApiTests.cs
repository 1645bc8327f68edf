namespace LmcPortal.Web.Tests.Api;

public sealed class PostgreSqlApiTests : ApiSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
