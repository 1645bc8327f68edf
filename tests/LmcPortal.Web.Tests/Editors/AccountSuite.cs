using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>What editors do to their own account, on every database.</summary>
public abstract class AccountSuite
{
    private const string Email = "editor@example.org";
    private const string Another = "seven herons over slow rapids";

    [SkippableFact]
    public async Task Sessions_AreListedAndEndOneByOneOrAllAtOnce()
    {
        await using var app = NewApplication();
        using var first = await app.SignedInAsync(EditorRole.Editor);
        using var second = await app.SignedInAsync(Email);
        using var third = await app.SignedInAsync(Email);
        var page = await first.PageAsync("/admin/account");
        var ended = page.QuerySelectorAll("input[name=id]").Select(i => i.GetAttribute("value")!).ToList();

        await first.SendAsync("/admin/account", "EndSession", ("id", ended[0]));

        Assert.Equal(3, page.QuerySelectorAll("[data-testid=session]").Length);
        Assert.Equal([true, false], new[] { await second.IsInAsync(), await third.IsInAsync() }.OrderDescending());
        await first.SendAsync("/admin/account", "EndOthers");
        Assert.False(await second.IsInAsync() || await third.IsInAsync());
        Assert.True(await first.IsInAsync());
        Assert.Equal(
            ["session.revoked", "session.others-revoked"],
            await app.InStoreAsync(db => db.AuditEntries.Where(e => e.Action.Contains("revoked")).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync()));
    }

    [SkippableFact]
    public async Task Session_OfSomebodyElse_CannotBeEnded()
    {
        await using var app = NewApplication();
        using var mine = await app.SignedInAsync(EditorRole.Editor);
        using var twin = await app.SignedInAsync(Email);
        using var theirs = await app.SignedInAsync(EditorRole.Admin);
        var foreign = await app.InStoreAsync(db => db.EditorSessions.Where(s => s.Editor!.Role == EditorRole.Admin).Select(s => s.Id).SingleAsync());

        await mine.SendAsync("/admin/account", "EndSession", ("id", $"{foreign}"));

        Assert.True(await theirs.IsInAsync());
    }

    [SkippableFact]
    public async Task Password_Changed_EndsEverySessionButThisOne()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        using var thief = browser.Copied(app);
        var key = browser.Cookie("__Host-lmc");

        var wrong = await ChangeAsync(browser, "quite another password", Another);
        var easy = await ChangeAsync(browser, GivenEditors.Password, "passwordpassword");
        var right = await ChangeAsync(browser, GivenEditors.Password, Another);

        Assert.Contains("current password is not right", wrong.Problems, StringComparison.Ordinal);
        Assert.Contains("too easy to guess", easy.Problems, StringComparison.Ordinal);
        Assert.Equal("/admin/account", right.Location);
        Assert.False(await thief.IsInAsync());
        Assert.True(await browser.IsInAsync());
        Assert.NotEqual(key, browser.Cookie("__Host-lmc"));
        using var next = EditorBrowser.Of(app);
        Assert.Null((await next.SignInAsync(Email, GivenEditors.Password)).Location);
        Assert.Equal("/admin", (await next.SignInAsync(Email, Another)).Location);
    }

    protected abstract PortalApplication NewApplication();

    private static Task<FormAnswer> ChangeAsync(EditorBrowser browser, string current, string chosen) => browser.SendAsync(
        "/admin/account/password", null, ("Form.Current", current), ("Chosen.Password", chosen), ("Chosen.Again", chosen));
}
