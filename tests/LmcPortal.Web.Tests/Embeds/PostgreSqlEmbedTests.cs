namespace LmcPortal.Web.Tests.Embeds;

public sealed class PostgreSqlEmbedTests(PostgreSqlEmbedTests.PostgreSqlPortal portal) : EmbedSuite(portal), IClassFixture<PostgreSqlEmbedTests.PostgreSqlPortal>
{
    public sealed class PostgreSqlPortal() : EmbeddedPortal(() => new PostgreSqlApplication());
}
