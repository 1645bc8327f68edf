namespace LmcPortal.Web.Tests.Embeds;

public sealed class SqliteEmbedTests(SqliteEmbedTests.SqlitePortal portal) : EmbedSuite(portal), IClassFixture<SqliteEmbedTests.SqlitePortal>
{
    public sealed class SqlitePortal() : EmbeddedPortal(() => new PortalApplication());
}
