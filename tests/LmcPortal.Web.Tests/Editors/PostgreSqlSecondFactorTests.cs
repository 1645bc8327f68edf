namespace LmcPortal.Web.Tests.Editors;

public sealed class PostgreSqlSecondFactorTests : SecondFactorSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
