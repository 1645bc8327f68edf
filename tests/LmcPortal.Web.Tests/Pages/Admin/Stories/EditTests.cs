using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Tests.Editors;
using LmcPortal.Web.Tests.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Pages.Admin.Stories;

public sealed class EditTests : IAsyncLifetime, IDisposable
{
    private readonly PortalApplication _app = new();
    private EditorBrowser _first = null!;
    private EditorBrowser _second = null!;
    private int _id;

    private string Here => $"/admin/stories/{_id}";

    public async Task InitializeAsync()
    {
        await _app.CatalogueAsync();
        _id = await _app.PublishedAsync(await _app.PersonAsync(EditorRole.Writer, "Wanna"), await _app.PersonAsync(EditorRole.Editor, "Edda"));
        _first = await _app.SignedInAsync("wanna@example.org");
        _second = await _app.SignedInAsync("edda@example.org");
    }

    public void Dispose() => _app.Dispose();

    public async Task DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task New_WithProblems_SaysAllAndSavedThenIsADraftNobodySees()
    {
        using var page = await _first.PageAsync("/admin/stories/new");
        var wrong = await _first.PostAsync("/admin/stories/new", page.Fields(("Form.Title", ""), ("Form.Happened", "last year"), ("Form.Sections[0].Heading", "One"), ("Form.Sections[0].Markdown", "Text.")));
        Assert.Contains("‘last year’ is no date.", wrong.Problems, StringComparison.Ordinal);
        Assert.Equal("last year", wrong.Page.Value("Form.Happened"));

        var saved = await _first.PostAsync("/admin/stories/new", wrong.Page.Fields(
            ("Form.Title", "Quite new"), ("Form.Happened", "2023-12-01 to 2023-12-31"), ("Form.Note", "Begun"), ("Form.MainTheme", "connectivity"), ("Form.About", "LA")));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        using var edit = await _first.PageAsync(saved.Location!);
        Assert.Equal("2023-12", edit.Value("Form.Happened"));
        using var list = await _first.PageAsync("/admin/stories?q=quite&status=draft&theme=connectivity&country=LA&language=en");
        Assert.Contains("being written", ReadPage.Words(list.QuerySelector("[data-testid=story]")!.TextContent), StringComparison.Ordinal);
        using var reader = _app.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/stories/quite-new")).StatusCode);
    }

    [Fact]
    public async Task Sections_AddedMovedAndTakenOutByButtons_AreSavedAsShown()
    {
        using var page = await _first.PageAsync(Here);

        var added = await _first.PostAsync(Here + "?handler=Arrange", page.Fields().Append(("move", "add-1")));
        Assert.Equal(3, added.Page.QuerySelectorAll("[data-section]").Length);
        Assert.Equal("Form_Sections_1__Heading", added.Page.QuerySelector("[autofocus]")!.Id);
        var moved = await _first.PostAsync(Here + "?handler=Arrange", added.Page.Fields(
            ("Form.Sections[1].Heading", "The new one"), ("Form.Sections[1].Markdown", "New.")).Append(("move", "up-2")));
        var rest = await _first.PostAsync(Here + "?handler=Arrange", moved.Page.Fields().Append(("move", "remove-3")));
        await _first.PostAsync(Here, rest.Page.Fields(("Form.Note", "Arranged")));

        using var saved = await _first.PageAsync(Here);
        Assert.Equal(["The new one", "The bridge"], new[] { saved.Value("Form.Sections[0].Heading"), saved.Value("Form.Sections[1].Heading") });
        Assert.Contains("draft of a live page, being written", ReadPage.Words(saved.QuerySelector("[data-testid=standing]")!.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StaleSave_BringsBothTextsTogetherEvenWhenAThirdComesBetween()
    {
        using var first = await _first.PageAsync(Here);
        using var second = await _second.PageAsync(Here);
        Assert.Equal(HttpStatusCode.Redirect, (await _first.PostAsync(Here, first.Fields(("Form.Title", "First title"), ("Form.Summary", "First summary."), ("Form.Note", "1")))).Status);

        var merge = await _second.PostAsync(Here, second.Fields(("Form.Title", "Second title"), ("Form.Sections[0].Markdown", "Second text."), ("Form.Note", "2")));

        Assert.Equal(HttpStatusCode.Conflict, merge.Status);
        var conflict = ReadPage.Words(Assert.Single(merge.Page.QuerySelectorAll("[data-testid=conflict]")).TextContent);
        Assert.Contains("Second title", conflict, StringComparison.Ordinal);
        Assert.Contains("First title", conflict, StringComparison.Ordinal);
        Assert.Equal(["Second", "First"], merge.Page.QuerySelectorAll("[data-testid=conflict] ins").Select(i => i.TextContent));
        Assert.Contains("Summary: theirs was taken", ReadPage.Words(merge.Page.QuerySelector("[data-testid=merge]")!.TextContent), StringComparison.Ordinal);
        Assert.Equal(("First summary.", "Second text.", "2"), (merge.Page.Value("Form.Summary"), merge.Page.Value("Form.Sections[0].Markdown"), merge.Page.Value("Form.Note")));

        // Somebody saves again before the two are brought together.
        await _first.SaveAsync(Here, ("Form.Sections[1].Markdown", "Third text."), ("Form.Note", "3"));
        var again = await _second.PostAsync(Here, merge.Page.Fields(("Form.Title", "Both titles")));
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Empty(again.Page.QuerySelectorAll("[data-testid=conflict]"));
        Assert.Equal(HttpStatusCode.Redirect, (await _second.PostAsync(Here, again.Page.Fields())).Status);

        using var saved = await _second.PageAsync(Here);
        Assert.Equal(
            ("Both titles", "First summary.", "Second text.", "Third text."),
            (saved.Value("Form.Title"), saved.Value("Form.Summary"), saved.Value("Form.Sections[0].Markdown"), saved.Value("Form.Sections[1].Markdown")));
        Assert.Null(saved.QuerySelector("[data-testid=kept]"));
    }

    [Fact]
    public async Task Form_SentAfterTheSession_IsKeptNotSavedAndOffered()
    {
        using var page = await _first.PageAsync(Here);
        var number = (await _app.StoredAsync(_id)).RevisionNumber;
        _app.Clock.Now += TimeSpan.FromHours(1);

        var late = await _first.PostAsync(Here, page.Fields(("Form.Title", "Typed for an hour"), ("Form.Note", "Late")));
        Assert.Equal((HttpStatusCode.Redirect, $"/admin/sign-in?returnUrl=%2Fadmin%2Fstories%2F{_id}"), (late.Status, late.Location));
        Assert.Equal(number, (await _app.StoredAsync(_id)).RevisionNumber);

        // Without the ticket, or with one that is not ours, nothing is kept.
        var forged = await _first.PostAsync(Here, page.Fields(("Ticket", "forged"), ("Form.Title", "Forged")));
        Assert.Equal("/admin/sign-in", forged.Location);

        await _first.SignInAsync("wanna@example.org", GivenEditors.Password);
        using var back = await _first.PageAsync(Here);
        Assert.NotNull(back.QuerySelector("[data-testid=kept]"));
        using var kept = await _first.PageAsync(Here + "?handler=Kept");
        Assert.Equal(("Typed for an hour", "Late"), (kept.Value("Form.Title"), kept.Value("Form.Note")));

        // Somebody else has saved meanwhile: even then the two are brought together.
        using var editor = await _app.SignedInAsync("edda@example.org");
        await editor.SaveAsync(Here, ("Form.Summary", "Edda's summary."), ("Form.Note", "Meanwhile"));
        var merge = await _first.PostAsync(Here, kept.Fields());
        Assert.Equal((HttpStatusCode.Conflict, "Edda's summary.", "Typed for an hour"), (merge.Status, merge.Page.Value("Form.Summary"), merge.Page.Value("Form.Title")));
        Assert.Equal(HttpStatusCode.Redirect, (await _first.PostAsync(Here, merge.Page.Fields())).Status);
        Assert.Equal(0, await _app.InStoreAsync(db => db.UnsavedTexts.CountAsync(t => t.Form != null)));
    }

    [Fact]
    public async Task Form_WithATokenThatNoLongerHolds_IsKeptNotRefused()
    {
        using var page = await _first.PageAsync(Here);

        var answer = await _first.PostAsync(Here, page.Fields(("__RequestVerificationToken", "old"), ("Form.Title", "Typed with an old token")));

        Assert.Equal((HttpStatusCode.Redirect, Here), (answer.Status, answer.Location));
        using var kept = await _first.PageAsync(Here + "?handler=Kept");
        Assert.Equal("Typed with an old token", kept.Value("Form.Title"));
        Assert.Equal(HttpStatusCode.BadRequest, (await _first.PostAsync(Here, page.Fields(("__RequestVerificationToken", "old"), ("Ticket", "")))).Status);
    }

    [Fact]
    public async Task OpenForm_IsShownToOthersForTwoMinutes()
    {
        using var mine = await _first.PageAsync(Here);
        using var theirs = await _second.PageAsync(Here);
        Assert.Contains("The Writer has this story open too", ReadPage.Words(theirs.QuerySelector("[data-testid=others]")!.TextContent), StringComparison.Ordinal);

        _app.Clock.Now += TimeSpan.FromMinutes(1.5);
        Assert.Equal(HttpStatusCode.NoContent, (await _first.PostAsync(Here + "?handler=Here", mine.Fields())).Status);
        _app.Clock.Now += TimeSpan.FromMinutes(1.5);
        using var still = await _second.PageAsync(Here);
        Assert.NotNull(still.QuerySelector("[data-testid=others]"));
        _app.Clock.Now += TimeSpan.FromMinutes(1.5);

        using var later = await _second.PageAsync(Here);
        Assert.Null(later.QuerySelector("[data-testid=others]"));
        using var list = await _second.PageAsync("/admin/stories");
        Assert.DoesNotContain("The Writer", list.QuerySelector("[data-testid=story]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_AsksWhileSomebodyWrites_GetsTheRealRenderingAndMarkdown()
    {
        using var page = await _first.PageAsync(Here);
        var token = page.Value("__RequestVerificationToken");

        Assert.Contains("\\u003Cem\\u003Eis\\u003C/em\\u003E", await AskAsync("Render", ("text", "It *is* [here](https://example.org). <script>x</script>")), StringComparison.Ordinal);
        Assert.Contains("does not say where it leads", await AskAsync("Render", ("text", "See [here](https://example.org).")), StringComparison.Ordinal);
        Assert.Equal("{\"markdown\":\"# Title\\n\\nText.\"}", await AskAsync("Paste", ("html", "<h1>Title</h1><p onclick=x>Text.</p><script>bad</script>")));

        async Task<string> AskAsync(string handler, params (string, string)[] fields)
        {
            using var content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
            using var answer = await _first.Client.PostAsync("/admin/stories/text?handler=" + handler, content);
            return await answer.Content.ReadAsStringAsync();
        }
    }
}
