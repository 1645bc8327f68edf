namespace LmcPortal.Web.Tests.Pages;

public sealed class PublicPagesTests
{
    [Fact]
    public async Task EveryPage_OnSqlite_Answers()
    {
        await using var app = new PortalApplication();

        await PublicPageSuite.AssertEveryPageAnswersAsync(app);
    }

    [SkippableFact]
    public async Task EveryPage_OnPostgreSql_Answers()
    {
        Requires.PostgreSql();
        await using var app = new PostgreSqlApplication();

        await PublicPageSuite.AssertEveryPageAnswersAsync(app);
    }
}
