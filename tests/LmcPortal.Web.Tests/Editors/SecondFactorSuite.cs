using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>The authenticator app and the recovery codes, on every database.</summary>
public abstract class SecondFactorSuite
{
    private const string Email = "editor@example.org";

    [SkippableFact]
    public async Task App_SetUp_IsAskedForFromThenOnAndEachCodeOpensOnce()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        using var elsewhere = await app.SignedInAsync(Email);

        var (key, codes) = await SetUpAsync(app, browser);

        Assert.Equal(RecoveryCodes.Count, codes.Count);
        Assert.True(await browser.IsInAsync());
        Assert.False(await elsewhere.IsInAsync());
        app.Clock.Now += TimeSpan.FromSeconds(30);
        var code = TotpCode.At(key, app.Clock.Now);
        using var next = EditorBrowser.Of(app);
        var half = await next.SignInAsync(Email, GivenEditors.Password);
        Assert.Equal("/admin/sign-in/code", half.Location);
        Assert.False(await next.IsInAsync());
        Assert.Equal("/admin", (await next.SendAsync("/admin/sign-in/code", null, ("Code", code.Insert(3, " ")))).Location);
        Assert.True(await next.IsInAsync());
        Assert.Contains("password and code", await app.InStoreAsync(db => db.EditorSessions.Select(s => s.Proof).ToListAsync()));

        using var replaying = EditorBrowser.Of(app);
        await replaying.SignInAsync(Email, GivenEditors.Password);
        var again = await replaying.SendAsync("/admin/sign-in/code", null, ("Code", code));
        Assert.Contains("was used already", again.Problems, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task RecoveryCode_StandsInOnceAndIsOnRecord()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        var (_, codes) = await SetUpAsync(app, browser);
        using var first = EditorBrowser.Of(app);
        using var second = EditorBrowser.Of(app);

        await first.SignInAsync(Email, GivenEditors.Password);
        var used = await first.SendAsync("/admin/sign-in/code", null, ("Code", codes[3].ToLowerInvariant()));
        await second.SignInAsync(Email, GivenEditors.Password);
        var again = await second.SendAsync("/admin/sign-in/code", null, ("Code", codes[3]));

        Assert.Equal("/admin", used.Location);
        Assert.Null(again.Location);
        Assert.Contains("9 recovery codes left", (await first.PageAsync("/admin/account")).TestText("second-factor"), StringComparison.Ordinal);
        Assert.True(await app.InStoreAsync(db => db.AuditEntries.AnyAsync(e => e.Action == "recovery-code.used" && e.Actor == Email)));
        Assert.False(await app.InStoreAsync(db => db.Set<RecoveryCode>().AnyAsync(c => c.CodeHash == codes[4])));
    }

    [SkippableFact]
    public async Task Codes_WrongOnes_LockTheAccountEvenWithTheRightPasswordBetween()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        var (key, _) = await SetUpAsync(app, browser);
        app.Clock.Now += TimeSpan.FromSeconds(30);

        for (var tries = 0; tries < SignInAttempts.Allowed; tries++)
        {
            using var guesser = EditorBrowser.Of(app);
            await guesser.SignInAsync(Email, GivenEditors.Password);
            await guesser.SendAsync("/admin/sign-in/code", null, ("Code", "000000"));
        }

        using var owner = EditorBrowser.Of(app);
        Assert.Null((await owner.SignInAsync(Email, GivenEditors.Password)).Location);
        app.Clock.Now += TimeSpan.FromMinutes(1);
        await owner.SignInAsync(Email, GivenEditors.Password);
        Assert.Equal("/admin", (await owner.SendAsync("/admin/sign-in/code", null, ("Code", TotpCode.At(key, app.Clock.Now)))).Location);
    }

    [SkippableFact]
    public async Task HalfASignIn_AfterFiveMinutes_BeginsAgain()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        await SetUpAsync(app, browser);
        using var slow = EditorBrowser.Of(app);
        await slow.SignInAsync(Email, GivenEditors.Password);

        app.Clock.Now += TimeSpan.FromMinutes(5);

        Assert.Equal((HttpStatusCode.Redirect, "/admin/sign-in"), await slow.OpenAsync("/admin/sign-in/code"));
    }

    [SkippableFact]
    public async Task App_GivenUp_NeedsThePasswordAndThenAsksNoMore()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        var (_, before) = await SetUpAsync(app, browser);

        var refused = await browser.FillAsync("/admin/account/codes", "/admin/account/codes?handler=Remove", ("Form.Current", "quite another password"));
        var renewed = await browser.FillAsync("/admin/account/codes", "/admin/account/codes?handler=Renew", ("Form.Current", GivenEditors.Password));
        var removed = await browser.FillAsync("/admin/account/codes", "/admin/account/codes?handler=Remove", ("Form.Current", GivenEditors.Password));

        Assert.Contains("not right", refused.Problems, StringComparison.Ordinal);
        Assert.Empty(CodesOf(renewed).Intersect(before));
        Assert.Equal("/admin/account", removed.Location);
        using var next = EditorBrowser.Of(app);
        Assert.Equal("/admin", (await next.SignInAsync(Email, GivenEditors.Password)).Location);
    }

    protected abstract PortalApplication NewApplication();

    private static async Task<(string Key, IReadOnlyList<string> Codes)> SetUpAsync(PortalApplication app, EditorBrowser browser)
    {
        await browser.SendAsync("/admin/account/codes", "Begin");
        var page = await browser.PageAsync("/admin/account/codes");
        var key = page.TestText("key").Replace(" ", "", StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.qr path[d^=M]"));
        var wrong = await browser.SendAsync("/admin/account/codes", "Confirm", ("Code", "000000"));
        Assert.Contains("not the code", wrong.Problems, StringComparison.Ordinal);
        var confirmed = await browser.SendAsync("/admin/account/codes", "Confirm", ("Code", TotpCode.At(key, app.Clock.Now)));
        return (key, CodesOf(confirmed));
    }

    private static IReadOnlyList<string> CodesOf(FormAnswer answer) => [.. answer.Page.QuerySelectorAll("[data-testid=codes] li").Select(l => l.TextContent.Trim())];
}
