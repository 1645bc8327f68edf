namespace LmcPortal.Web.Tests.Pages.Admin.Import;

public sealed class PostgreSqlImportTests : ImportSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
