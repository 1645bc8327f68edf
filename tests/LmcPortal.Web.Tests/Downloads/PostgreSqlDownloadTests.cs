namespace LmcPortal.Web.Tests.Downloads;

public sealed class PostgreSqlDownloadTests : DownloadSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
