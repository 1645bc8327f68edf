using System.Net;
using AngleSharp.Html.Parser;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Tests.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LmcPortal.Web.Tests.Errors;

public sealed class ErrorPageTests
{
    public static TheoryData<int> SqliteTemporary => new(5, 6, 8, 10, 13, 14);

    [Fact]
    public async Task Get_PageThatFails_ShowsAnErrorNumberThatTheLogHolds()
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, _ => throw new InvalidOperationException("SELECT secret FROM /srv/portal.db"));

        using var response = await app.CreateClient().GetAsync(FaultyPage.Path);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        AssertTellsNothing(body);
        var id = new HtmlParser().ParseDocument(body).QuerySelector("[data-testid=error-id]")!.TextContent;
        Assert.Contains(app.Logs.Events, e => e.Exception is InvalidOperationException && e.Properties["RequestId"].ToString().Contains(id, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SqliteTemporary))]
    public async Task Get_StoreAwayForAWhile_ReturnsUnavailableAndWhenToRetry(int code)
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, _ => throw new InvalidOperationException("While reading.", new SqliteException("SQLite Error: /srv/portal.db", code)));

        using var response = await app.CreateClient().GetAsync(FaultyPage.Path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        AssertTellsNothing(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(11, 500)]
    [InlineData(19, 500)]
    public void Of_StoreThatIsBroken_IsAFault(int sqliteCode, int status) => Assert.Equal(status, ErrorStatus.Of(new SqliteException("", sqliteCode)));

    [Fact]
    public void Of_PostgreSqlAway_IsUnavailable() =>
        Assert.Equal(503, ErrorStatus.Of(new NpgsqlException("", new IOException("connection reset"))));

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    [InlineData(413)]
    [InlineData(414)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task Get_AnsweredWithAStatus_ShowsThePageOfThatStatus(int status)
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });

        using var response = await app.CreateClient().GetAsync(FaultyPage.Path);

        Assert.Equal(status, (int)response.StatusCode);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        Assert.Equal(StatusMessage.Of(status).Title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(status == 503, response.Headers.RetryAfter is not null);
        SecurityHeadersTests.AssertHeaders(response);
    }

    [Fact]
    public async Task Get_Removed_ShowsTheReason()
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, context =>
        {
            context.Response.StatusCode = GoneReason.Answer(context, "Its source <withdrew> it.").StatusCode;
            return Task.CompletedTask;
        });

        using var response = await app.CreateClient().GetAsync(FaultyPage.Path);

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("Its source &lt;withdrew&gt; it.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/error/500")]
    public async Task Get_TheErrorPageItself_ReturnsNotFound(string path)
    {
        await using var app = new PortalApplication();

        using var response = await app.CreateClient().GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_ErrorPageFailsToo_StillAnswersInPlainWords()
    {
        await using var app = new PortalApplication();
        FaultyPage.AddTo(app, _ => throw new SqliteException("SQLite Error: /srv/portal.db", 13));
        app.TestServices += services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new FailingResult()));

        using var response = await app.CreateClient().GetAsync(FaultyPage.Path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        SecurityHeadersTests.AssertHeaders(response);
        var body = await response.Content.ReadAsStringAsync();
        AssertTellsNothing(body);
        var id = new HtmlParser().ParseDocument(body).QuerySelector("code")!.TextContent;
        Assert.Contains(app.Logs.Events, e => e.Properties.TryGetValue("ErrorId", out var logged) && logged.ToString().Contains(id, StringComparison.Ordinal));
    }

    private static void AssertTellsNothing(string body)
    {
        foreach (var word in (string[])["Exception", "SELECT", "/srv", "Sqlite", "   at ", ".cs:line"])
        {
            Assert.DoesNotContain(word, body, StringComparison.OrdinalIgnoreCase);
        }
    }

    // A layout with a fault throws here too.
    private sealed class FailingResult : IResultFilter
    {
        public void OnResultExecuting(ResultExecutingContext context) => throw new InvalidOperationException("The layout is broken.");

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}
