namespace LmcPortal.Web.Tests.Editors;

public sealed class SqliteSignInTests : SignInSuite
{
    protected override PortalApplication NewApplication() => new();
}
