using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Editors;

/// <summary>What administrators do to the accounts of others, on every database.</summary>
public abstract class PeopleSuite
{
    private const string Chosen = "seven herons over slow rapids";

    [SkippableFact]
    public async Task Invitation_LetsItsHolderInOnceAsWhatTheyWereInvited()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        using var guest = EditorBrowser.Of(app);
        using var late = EditorBrowser.Of(app);

        var invited = await InviteAsync(admin, "bea@example.org");
        var link = LinkOf(invited);
        var welcome = await guest.SendAsync(link, null, ("Chosen.Password", Chosen), ("Chosen.Again", Chosen));

        Assert.Equal("/admin", welcome.Location);
        Assert.Contains("Bea Second, writer", (await guest.PageAsync("/admin")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.OpenAsync("/admin/users")).Status);
        Assert.Contains("opens nothing", (await late.PageAsync(link, HttpStatusCode.NotFound)).TestText("spent"), StringComparison.Ordinal);
        Assert.Contains("already an account", (await InviteAsync(admin, "BEA@example.org")).Problems, StringComparison.Ordinal);
        Assert.Equal(
            ["editor.invited by admin@example.org", "invitation.accepted by bea@example.org"],
            await app.InStoreAsync(db => db.AuditEntries.Where(e => e.Subject == "bea@example.org").OrderBy(e => e.Id).Select(e => e.Action + " by " + e.Actor).ToListAsync()));
    }

    [SkippableFact]
    public async Task Invitation_AfterThreeDays_OpensNothingAndANewLinkDoes()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        var link = LinkOf(await InviteAsync(admin, "bea@example.org"));
        app.Clock.Now += AccessLinks.LifetimeOf(AccessLinkKind.Invitation);
        using var guest = EditorBrowser.Of(app);

        await guest.PageAsync(link, HttpStatusCode.NotFound);
        using var again = await app.SignedInAsync("admin@example.org");
        var renewed = LinkOf(await again.SendAsync(await PathOfAsync(app, "bea@example.org"), "Link"));

        await guest.PageAsync(renewed);
    }

    [SkippableFact]
    public async Task Role_Changed_KillsCopiedCookiesAndCountsAtOnce()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        using var thief = editor.Copied(app);

        var answer = await admin.SendAsync(await PathOfAsync(app, "editor@example.org"), "Role", ("role", "Writer"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("writer", (await admin.PageAsync(answer.Location!)).TestText("role"));
        Assert.False(await thief.IsInAsync() || await editor.IsInAsync());
        var entry = await app.InStoreAsync(db => db.AuditEntries.SingleAsync(e => e.Action == "editor.role-changed"));
        Assert.Equal(("admin@example.org", "editor@example.org", "from Editor to Writer"), (entry.Actor, entry.Subject, entry.Detail));
    }

    [SkippableFact]
    public async Task Account_Shut_IsClosedToCookiesPasswordsAndLinksUntilOpenedAgain()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        var path = await PathOfAsync(app, "editor@example.org");
        var link = LinkOf(await admin.SendAsync(path, "Link"));

        await admin.SendAsync(path, "Disable");

        Assert.False(await editor.IsInAsync());
        using var next = EditorBrowser.Of(app);
        Assert.Null((await next.SignInAsync("editor@example.org", GivenEditors.Password)).Location);
        await next.PageAsync(link, HttpStatusCode.NotFound);
        await admin.SendAsync(path, "Enable");
        Assert.Equal("/admin", (await next.SignInAsync("editor@example.org", GivenEditors.Password)).Location);
    }

    [SkippableFact]
    public async Task Link_ForAForgottenPassword_EndsSessionsAndEarlierLinksAndTheOldPassword()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        var path = await PathOfAsync(app, "editor@example.org");
        var earlier = LinkOf(await admin.SendAsync(path, "Link"));
        var link = LinkOf(await admin.SendAsync(path, "Link"));
        using var browser = EditorBrowser.Of(app);

        await browser.PageAsync(earlier, HttpStatusCode.NotFound);
        var answer = await browser.SendAsync(link, null, ("Chosen.Password", Chosen), ("Chosen.Again", Chosen));

        Assert.Equal("/admin", answer.Location);
        Assert.False(await editor.IsInAsync());
        using var next = EditorBrowser.Of(app);
        Assert.Null((await next.SignInAsync("editor@example.org", GivenEditors.Password)).Location);
        Assert.Equal("/admin", (await next.SignInAsync("editor@example.org", Chosen)).Location);
    }

    [SkippableFact]
    public async Task Sessions_EndedByAnAdministrator_AreOver()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        using var editor = await app.SignedInAsync(EditorRole.Editor);

        await admin.SendAsync(await PathOfAsync(app, "editor@example.org"), "EndSessions");

        Assert.False(await editor.IsInAsync());
        Assert.True(await admin.IsInAsync());
    }

    [SkippableFact]
    public async Task Administrators_TwoWhoShutEachOtherAtOnce_LeaveOne()
    {
        await using var app = NewApplication();
        using var one = await app.SignedInAsync(EditorRole.Admin);
        await app.EditorAsync(EditorRole.Admin, "other@example.org");
        using var other = await app.SignedInAsync("other@example.org");
        var (first, second) = (await PathOfAsync(app, "admin@example.org"), await PathOfAsync(app, "other@example.org"));

        await Task.WhenAll(one.SendAsync(second, "Disable"), other.SendAsync(first, "Disable"));

        Assert.InRange(await app.InStoreAsync(db => db.Editors.Able().CountAsync(e => e.Role == EditorRole.Admin)), 1, 2);
    }

    [SkippableFact]
    public async Task Administrator_TheLastOne_CannotBeTakenAway()
    {
        await using var app = NewApplication();
        using var admin = await app.SignedInAsync(EditorRole.Admin);
        var token = await FormTokenAsync(admin);

        var own = await admin.PostAsync(await PathOfAsync(app, "admin@example.org") + "?handler=Disable", [("__RequestVerificationToken", token)]);

        Assert.Contains("another administrator", own.Problems, StringComparison.Ordinal);
        Assert.True(await admin.IsInAsync());
    }

    [SkippableFact]
    public async Task Forms_WithFieldsThatAreNotTheirs_ChangeNothingBesides()
    {
        await using var app = NewApplication();
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        var before = await app.InStoreAsync(db => db.Editors.AsNoTracking().SingleAsync());

        await editor.SendAsync(
            "/admin/account/password", null, ("Form.Current", GivenEditors.Password), ("Chosen.Password", Chosen), ("Chosen.Again", Chosen),
            ("Role", "Admin"), ("Form.Role", "Admin"), ("Editor.Role", "Admin"), ("Id", "99"), ("Form.Email", "evil@example.org"), ("DisabledUtc", "2020-01-01"));

        var after = await app.InStoreAsync(db => db.Editors.AsNoTracking().SingleAsync());
        Assert.Equal((before.Id, before.Role, before.Email, before.DisabledUtc), (after.Id, after.Role, after.Email, after.DisabledUtc));
        Assert.NotEqual(before.PasswordHash, after.PasswordHash);
    }

    protected abstract PortalApplication NewApplication();

    private static Task<FormAnswer> InviteAsync(EditorBrowser admin, string email) =>
        admin.SendAsync("/admin/users", null, ("Form.Name", "Bea Second"), ("Form.Email", email), ("Form.Role", "Writer"));

    private static string LinkOf(FormAnswer answer)
    {
        var address = answer.Page.QuerySelector("[data-testid=link] code")?.TextContent;
        Assert.True(address is not null, answer.Problems);
        Assert.StartsWith("http://localhost:5080/admin/welcome?token=", address, StringComparison.Ordinal);
        return new Uri(address).PathAndQuery;
    }

    private static async Task<string> PathOfAsync(PortalApplication app, string email) =>
        $"/admin/users/{await app.InStoreAsync(db => db.Editors.Where(e => e.Email == email).Select(e => e.Id).SingleAsync())}";

    private static async Task<string> FormTokenAsync(EditorBrowser browser) =>
        (await browser.PageAsync("/admin/users")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
