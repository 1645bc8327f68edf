using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>Signing in and out, and what a copied cookie is worth, on every database.</summary>
public abstract class SignInSuite
{
    private const string Email = "editor@example.org";

    private static readonly string[] WaysOut =
    [
        "//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example/admin", "javascript:alert(1)", "/stories", "/admin/../stories", "/administrators",
    ];

    [SkippableFact]
    public async Task SignIn_RightPassword_OpensASessionThatIsOnRecord()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        using var browser = EditorBrowser.Of(app);

        var closed = await browser.OpenAsync("/admin?a=b");
        var answer = await browser.SendAsync(closed.Location!, null, ("Form.Email", " EDITOR@example.org "), ("Form.Password", GivenEditors.Password));

        Assert.Equal((HttpStatusCode.Redirect, "/admin/sign-in?returnUrl=%2Fadmin%3Fa%3Db"), closed);
        Assert.Equal((HttpStatusCode.Redirect, "/admin?a=b"), (answer.Status, answer.Location));
        Assert.True(await browser.IsInAsync());
        var session = await app.InStoreAsync(db => db.EditorSessions.AsNoTracking().SingleAsync());
        Assert.Equal(("password", PortalApplication.Now.UtcDateTime), (session.Proof, session.OpenedUtc));
        var entry = await app.InStoreAsync(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.Id).LastAsync());
        Assert.Equal((Email, "session.opened", "password"), (entry.Actor, entry.Action, entry.Detail));
    }

    [SkippableFact]
    public async Task SignIn_Cookies_AreHardened()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        using var browser = EditorBrowser.Of(app);

        using var form = await browser.Client.GetAsync("/admin/sign-in");
        var set = form.Headers.GetValues("Set-Cookie").ToList();
        await browser.SignInAsync(Email, GivenEditors.Password);

        Assert.All(set, c => Assert.StartsWith("__Host-", c, StringComparison.Ordinal));
        Assert.All(set, c => Assert.Contains("; secure; samesite=strict; httponly", c, StringComparison.Ordinal));
        Assert.NotNull(browser.Cookie("__Host-lmc"));
        Assert.Equal("no-store", form.Headers.CacheControl?.ToString());
        Assert.Equal("noindex, nofollow", Assert.Single(form.Headers.GetValues("X-Robots-Tag")));
        Assert.Contains("script-src 'self'", Assert.Single(form.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Cookie_CopiedBeforeSigningOut_IsDeadAtOnce()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        using var thief = browser.Copied(app);
        Assert.True(await thief.IsInAsync());

        var answer = await browser.SendAsync("/admin/sign-out", null);

        Assert.Equal("/admin/sign-in", answer.Location);
        Assert.False(await thief.IsInAsync());
        Assert.False(await browser.IsInAsync());
        Assert.Equal(0, await app.InStoreAsync(db => db.EditorSessions.CountAsync()));
    }

    [SkippableFact]
    public async Task Session_UnusedForHalfAnHourOrOlderThanADay_IsOver()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        using var idle = await app.SignedInAsync(Email);
        using var busy = await app.SignedInAsync(Email);

        for (var passed = TimeSpan.Zero; passed < EditorSessions.Lifetime - TimeSpan.FromMinutes(20); passed += TimeSpan.FromMinutes(20))
        {
            app.Clock.Now += TimeSpan.FromMinutes(20);
            Assert.True(await busy.IsInAsync());
        }

        Assert.False(await idle.IsInAsync());
        app.Clock.Now += TimeSpan.FromMinutes(20);
        Assert.False(await busy.IsInAsync());
    }

    [SkippableFact]
    public async Task SignIn_UnknownWrongLockedAndShut_GetTheSameAnswer()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        await app.EditorAsync(EditorRole.Writer);
        await app.InStoreAsync(db => db.Editors.Where(e => e.Role == EditorRole.Writer).ExecuteUpdateAsync(s => s.SetProperty(e => e.DisabledUtc, PortalApplication.Now.UtcDateTime)));
        using var browser = EditorBrowser.Of(app);
        var answers = new List<FormAnswer>
        {
            await browser.SignInAsync("nobody@example.org", GivenEditors.Password),
            await browser.SignInAsync("writer@example.org", GivenEditors.Password),
        };
        for (var tries = 0; tries < SignInAttempts.Allowed; tries++)
        {
            answers.Add(await browser.SignInAsync(Email, "quite another password"));
        }

        answers.Add(await browser.SignInAsync(Email, GivenEditors.Password));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Single(answers.Select(a => a.Problems).Distinct());
        Assert.Equal(8, await app.InStoreAsync(db => db.AuditEntries.CountAsync(e => e.Action == PasswordCheck.Refused)));
        Assert.False(await browser.IsInAsync());
    }

    [SkippableFact]
    public async Task Lock_AfterAMinute_OpensToTheRightPasswordAndForgets()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        using var browser = EditorBrowser.Of(app);
        for (var tries = 0; tries < SignInAttempts.Allowed; tries++)
        {
            await browser.SignInAsync(Email, "quite another password");
        }

        Assert.Null((await browser.SignInAsync(Email, GivenEditors.Password)).Location);
        app.Clock.Now += TimeSpan.FromMinutes(1);

        Assert.Equal("/admin", (await browser.SignInAsync(Email, GivenEditors.Password)).Location);
        var editor = await app.InStoreAsync(db => db.Editors.AsNoTracking().SingleAsync());
        Assert.Equal((0, (DateTime?)null), (editor.FailedSignIns, editor.LockedUntilUtc));
    }

    [SkippableFact]
    public async Task Guesses_ManyAtOnce_AreNotLookedAtBeyondTheMeasure()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        var browsers = Enumerable.Range(0, 12).Select(_ => EditorBrowser.Of(app)).ToList();

        await Task.WhenAll(browsers.Select(b => b.SignInAsync(Email, "quite another password")));

        Assert.Equal(SignInAttempts.Allowed, await app.InStoreAsync(db => db.Editors.Select(e => e.FailedSignIns).SingleAsync()));
    }

    [SkippableFact]
    public async Task SignIn_WithAWayBackOutOfTheEditorsHalf_LeadsToTheOverview()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);

        foreach (var returnUrl in WaysOut)
        {
            using var browser = EditorBrowser.Of(app);
            var answer = await browser.SendAsync($"/admin/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", null, ("Form.Email", Email), ("Form.Password", GivenEditors.Password));

            Assert.Equal((returnUrl, "/admin"), (returnUrl, answer.Location));
        }
    }

    [SkippableFact]
    public async Task Password_TypedInEitherField_IsOnNoRecord()
    {
        await using var app = NewApplication();
        await app.EditorAsync(EditorRole.Editor);
        using var browser = EditorBrowser.Of(app);

        await browser.SignInAsync(GivenEditors.Password, GivenEditors.Password);
        await browser.SignInAsync(Email, GivenEditors.Password);

        Assert.DoesNotContain(app.Logs.Events, e => e.RenderMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(GivenEditors.Password, StringComparison.Ordinal));
        Assert.False(await app.InStoreAsync(db => db.AuditEntries.AnyAsync(e => e.Subject == GivenEditors.Password || e.Actor == GivenEditors.Password)));
    }

    protected abstract PortalApplication NewApplication();
}
