using System.Net;
using System.Text.Json;

namespace LmcPortal.Web.Tests.Health;

public sealed class HealthEndpointsTests
{
    [Fact]
    public async Task Live_AnyTime_ReturnsOk()
    {
        await using var app = new PortalApplication();

        using var response = await app.CreateClient().GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Ready_OnSqlite_TellsEachPart()
    {
        await using var app = new PortalApplication();

        await AssertReadyAsync(app);
    }

    [SkippableFact]
    public async Task Ready_OnPostgreSql_TellsEachPart()
    {
        Requires.PostgreSql();
        await using var app = new PostgreSqlApplication();

        await AssertReadyAsync(app);
    }

    private static async Task AssertReadyAsync(PortalApplication app)
    {
        using var response = await app.CreateClient().GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("ready", body.RootElement.GetProperty("status").GetString());
        Assert.Equal("reachable", body.RootElement.GetProperty("database").GetString());
        Assert.Equal("applied", body.RootElement.GetProperty("migrations").GetString());
        Assert.Equal("finished", body.RootElement.GetProperty("import").GetString());
    }
}
