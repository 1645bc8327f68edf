using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>How a store without editors gets its first one, on every database.</summary>
public abstract class SetUpSuite
{
    private static readonly (string Name, string Value)[] Answers =
    [
        ("Form.Name", "Ada First"), ("Form.Email", "ada@example.org"), ("Chosen.Password", GivenEditors.Password), ("Chosen.Again", GivenEditors.Password),
    ];

    private static readonly (string Password, string Again, string Sentence)[] Unfit =
    [
        ("short one", "short one", "at least 12 characters"),
        ("mekongpassword1234", "mekongpassword1234", "too easy to guess"),
        ("ada.first.ada.first", "ada.first.ada.first", "too easy to guess"),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "too easy to guess"),
        (new string('x', 257), new string('x', 257), "at most 256 characters"),
        (GivenEditors.Password, "river stones under green", "differ"),
    ];

    [SkippableFact]
    public async Task SetUp_WithTheLinkOfTheConsole_MakesOneAdministratorOnce()
    {
        await using var app = NewApplication();
        var link = app.SetUpLink();
        using var browser = EditorBrowser.Of(app);
        using var late = EditorBrowser.Of(app);

        var answer = await browser.SendAsync(link, null, Answers);
        var again = await late.PageAsync(link, HttpStatusCode.NotFound);

        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (answer.Status, answer.Location));
        var page = await browser.PageAsync("/admin");
        Assert.Equal("Overview", page.Heading());
        Assert.Contains("first administrator", page.TestText("told"), StringComparison.Ordinal);
        Assert.Contains("opens nothing", again.TestText("spent"), StringComparison.Ordinal);
        var editor = await app.InStoreAsync(db => db.Editors.AsNoTracking().SingleAsync());
        Assert.Equal(("Ada First", EditorRole.Admin, "ada@example.org"), (editor.Name, editor.Role, editor.Email));
        Assert.Empty(await app.InStoreAsync(db => db.AccessLinks.ToListAsync()));
        Assert.Equal(
            ["set-up.offered", "editor.created", "session.opened"],
            await app.InStoreAsync(db => db.AuditEntries.OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()));
    }

    [SkippableFact]
    public async Task SetUp_ByTwoAtOnce_MakesOneAdministrator()
    {
        await using var app = NewApplication();
        var link = app.SetUpLink();
        using var one = EditorBrowser.Of(app);
        using var other = EditorBrowser.Of(app);

        var answers = await Task.WhenAll(one.SendAsync(link, null, Answers), other.SendAsync(link, null, [.. Answers.Where(a => a.Name != "Form.Email"), ("Form.Email", "bea@example.org")]));

        Assert.Single(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.Equal(1, await app.InStoreAsync(db => db.Editors.CountAsync()));
    }

    [SkippableFact]
    public async Task Token_IsKeptAsAHashAndInNoLog()
    {
        await using var app = NewApplication();
        var token = app.SetUpLink().Split('=')[1];
        await EditorBrowser.Of(app).OpenAsync($"/admin/set-up?token={token}");

        var kept = await app.InStoreAsync(db => db.AccessLinks.Select(l => l.TokenHash).SingleAsync());

        Assert.Equal(SecretHash.Of(token), kept);
        Assert.DoesNotContain(app.Logs.Events, e => e.RenderMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(token, StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Link_AfterADayOrMistyped_OpensNothing()
    {
        await using var app = NewApplication();
        var link = app.SetUpLink();
        using var browser = EditorBrowser.Of(app);

        await browser.PageAsync(link[..^1] + (link[^1] == '0' ? '1' : '0'), HttpStatusCode.NotFound);
        await browser.PageAsync("/admin/set-up", HttpStatusCode.NotFound);
        await browser.PageAsync(link);
        app.Clock.Now += AccessLinks.LifetimeOf(AccessLinkKind.SetUp);

        await browser.PageAsync(link, HttpStatusCode.NotFound);
    }

    [SkippableFact]
    public async Task SetUp_WithAPasswordThatWillNotDo_SaysWhyAndKeepsTheLink()
    {
        await using var app = NewApplication();
        var link = app.SetUpLink();
        using var browser = EditorBrowser.Of(app);

        foreach (var (password, again, sentence) in Unfit)
        {
            var answer = await browser.SendAsync(link, null, [.. Answers.Take(2), ("Chosen.Password", password), ("Chosen.Again", again)]);

            Assert.Equal((password, HttpStatusCode.OK), (password, answer.Status));
            Assert.Contains(sentence, answer.Problems, StringComparison.Ordinal);
            Assert.Equal("Ada First", answer.Page.QuerySelector("[name='Form.Name']")!.GetAttribute("value"));
        }

        Assert.Equal(0, await app.InStoreAsync(db => db.Editors.CountAsync()));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(link, null, Answers)).Status);
    }

    protected abstract PortalApplication NewApplication();
}
