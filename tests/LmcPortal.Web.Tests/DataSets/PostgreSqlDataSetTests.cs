namespace LmcPortal.Web.Tests.DataSets;

public sealed class PostgreSqlDataSetTests : DataSetSuite
{
    protected override PortalApplication NewApplication() => new PostgreSqlApplication();
}
