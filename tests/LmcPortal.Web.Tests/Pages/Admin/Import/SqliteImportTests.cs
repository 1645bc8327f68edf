namespace LmcPortal.Web.Tests.Pages.Admin.Import;

public sealed class SqliteImportTests : ImportSuite
{
    protected override PortalApplication NewApplication() => new();
}
