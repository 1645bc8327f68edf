namespace LmcPortal.Web.Tests.Editors;

public sealed class PostgreSqlSignInTests : SignInSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
