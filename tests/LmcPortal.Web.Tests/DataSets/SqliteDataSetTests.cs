namespace LmcPortal.Web.Tests.DataSets;

public sealed class SqliteDataSetTests : DataSetSuite
{
    protected override PortalApplication NewApplication() => new();
}
