namespace LmcPortal.Web.Tests.Editors;

public sealed class SqliteSecondFactorTests : SecondFactorSuite
{
    protected override PortalApplication NewApplication() => new();
}
