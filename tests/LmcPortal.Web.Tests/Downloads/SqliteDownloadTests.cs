namespace LmcPortal.Web.Tests.Downloads;

public sealed class SqliteDownloadTests : DownloadSuite
{
    protected override PortalApplication NewApplication() => new();
}
