using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Tests.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Pages.Admin.Outcomes;

/// <summary>What reviewers decide, without any script, on every database.</summary>
public abstract class ReviewSuite
{
    private const string Review = "/admin/outcomes/review";

    [SkippableFact]
    public async Task Review_AcceptCorrectRefuseAndTakeBack_LeaveFactsHistoryAndAudit()
    {
        await using var app = await NewLedgerAsync();
        using var editor = await app.SignedInAsync(EditorRole.Editor);

        var first = await editor.PageAsync(Review);
        Assert.Equal("3 outcomes in this queue.", first.TestText("left"));
        Assert.Equal("A train left.", ReadPage.Words(first.QuerySelector(".said-here__sentence")!.TextContent));
        Assert.Equal("train", first.QuerySelector("mark")!.TextContent);

        // The whole form goes back unchanged: that is no correction.
        var accepted = await DecideAsync(editor, "train0000a", "Accept");
        var corrected = await DecideAsync(editor, "train0000b", "Accept", ("Form.Value", "1,500"), ("Form.When", "2021-06"));
        var refused = await DecideAsync(editor, "train0000c", "Reject", ("reason", "NotYet"));
        var over = await editor.PageAsync(refused.Location!);

        Assert.Contains("at=train0000b", accepted.Location!, StringComparison.Ordinal);
        Assert.Contains("last=train0000c", refused.Location!, StringComparison.Ordinal);
        Assert.Contains("decided on", over.TestText("done"), StringComparison.Ordinal);
        Assert.Equal([("train0000a", OutcomeStatus.Reviewed), ("train0000b", OutcomeStatus.Reviewed), ("train0000c", OutcomeStatus.Rejected)], await StatusesAsync(app));
        var rice = await app.InStoreAsync(db => db.Outcomes.SingleAsync(o => o.PublicId == "train0000b"));
        Assert.Equal((1500d, "2021-06", new DateOnly(2021, 6, 1)), (rice.Value, rice.AsOf?.ToIso(), rice.SortDate));
        var reader = app.NewReader();
        var record = await reader.PageAsync("/outcomes/train0000b");
        Assert.Contains("Compared with its sentence and corrected.", record.TestText("history"), StringComparison.Ordinal);
        Assert.Contains("by an editor", record.TestText("history"), StringComparison.Ordinal);
        Assert.DoesNotContain("editor@example.org", record.DocumentElement.TextContent, StringComparison.Ordinal);
        await reader.PageAsync("/outcomes/train0000c", HttpStatusCode.NotFound);

        var back = await editor.SendAsync(refused.Location!, "Undo");

        Assert.Contains("at=train0000c", back.Location!, StringComparison.Ordinal);
        await reader.PageAsync("/outcomes/train0000c");
        Assert.Equal(
            ["outcome.accepted train0000a", "outcome.corrected train0000b", "outcome.rejected train0000c", "outcome.undone train0000c"],
            await app.InStoreAsync(db => db.AuditEntries.Where(e => e.Action.StartsWith("outcome.") && e.Actor == "editor@example.org").OrderBy(e => e.Id).Select(e => e.Action + " " + e.Subject).ToListAsync()));
        Assert.Empty(await CheckAsync(app));
    }

    [SkippableFact]
    public async Task Review_TwoReviewers_NeverOverwriteEachOther()
    {
        await using var app = await NewLedgerAsync();
        using var one = await app.SignedInAsync(EditorRole.Editor);
        using var other = await app.SignedInAsync(EditorRole.Admin);
        using var opened = await one.PageAsync(At("train0000b"));
        var version = await VersionAsync(app);

        await DecideAsync(other, "train0000b", "Accept", ("Form.Value", "1300"));
        var late = await one.PostAsync(Action(opened), Fields(opened, ("Form.Unit", "tons of sticky rice")));

        Assert.Equal((HttpStatusCode.OK, null), (late.Status, late.Location));
        Assert.Contains("Somebody else has changed this outcome", late.Problems, StringComparison.Ordinal);
        Assert.Equal("tons of sticky rice", late.Page.QuerySelector("#Form_Unit")!.GetAttribute("value"));
        Assert.Equal("1200", late.Page.QuerySelector("#Form_Value")!.GetAttribute("value"));
        Assert.Contains("In the store now: 1300.", ReadPage.Words(late.Page.QuerySelector("#Form_Value-hint")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("In the store now: tons of rice.", ReadPage.Words(late.Page.QuerySelector("#Form_Unit-hint")!.TextContent), StringComparison.Ordinal);
        Assert.Equal((1300d, "tons of rice"), await FigureAsync(app));
        Assert.Equal(version + 1, await VersionAsync(app));

        // Sent again from there it is meant.
        var meant = await one.PostAsync(Action(late.Page), Fields(late.Page));
        Assert.Equal(HttpStatusCode.Redirect, meant.Status);
        Assert.Equal((1200d, "tons of sticky rice"), await FigureAsync(app));
        Assert.Empty(await CheckAsync(app));
    }

    [SkippableFact]
    public async Task Merge_TwoOfOneThing_MovesSentencesAndLeadsToTheSurvivorUntilTakenBack()
    {
        await using var app = await NewLedgerAsync();
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        using var desk = await editor.PageAsync(At("train0000a") + "&find=line");
        Assert.Equal(["train0000c"], desk.QuerySelectorAll("button[name=into]").Select(b => b.GetAttribute("value")));

        var merged = await DecideAsync(editor, "train0000a", "Merge", ("into", "train0000c"));
        var wrong = await DecideAsync(editor, "train0000b", "Merge", ("into", "train0000c"));

        var reader = app.NewReader();
        using var moved = await reader.GetAsync("/outcomes/train0000a");
        using var json = await reader.GetAsync("/outcomes/train0000a.json");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/outcomes/train0000c"), (moved.StatusCode, moved.Headers.Location!.ToString()));
        Assert.Equal("/outcomes/train0000c.json", json.Headers.Location!.ToString());
        var survivor = await reader.PageAsync("/outcomes/train0000c");
        Assert.Equal(2, survivor.QuerySelectorAll("[data-testid=quote]").Length);
        Assert.Contains("train0000a was the same", survivor.TestText("history"), StringComparison.Ordinal);
        Assert.Contains("Only outcomes of one kind", wrong.Problems, StringComparison.Ordinal);
        Assert.DoesNotContain("train0000a", await reader.GetStringAsync("/outcomes.csv"), StringComparison.Ordinal);

        await editor.SendAsync(merged.Location!, "Undo");

        await reader.PageAsync("/outcomes/train0000a");
        Assert.Single((await reader.PageAsync("/outcomes/train0000c")).QuerySelectorAll("[data-testid=quote]"));
        Assert.Empty(await CheckAsync(app));
    }

    [SkippableFact]
    public async Task Notes_DisputesAndSources_AreShownKeptInHistoryAndTakenAway()
    {
        await using var app = await NewLedgerAsync();
        using var editor = await app.SignedInAsync(EditorRole.Editor);
        const string Path = "/admin/outcomes/train0000b";

        await editor.SendAsync(Path, "Note", ("NewNote.Text", "Counted without the port."));
        var bad = await editor.SendAsync(Path, "Dispute", ("NewDispute.By", "The Ministry"), ("NewDispute.Says", "It was less."), ("NewDispute.SourceTitle", "Yearbook"), ("NewDispute.SourceUrl", "javascript:alert(1)"));
        await editor.SendAsync(Path, "Dispute", ("NewDispute.By", "The Ministry"), ("NewDispute.Says", "It was less."), ("NewDispute.SourceTitle", "Yearbook"), ("NewDispute.SourceUrl", "https://example.org/yearbook"));
        await editor.SendAsync(Path, "Source", ("NewSource.Title", "The Gazette"), ("NewSource.Published", "2021-07"));

        Assert.Contains("https://", bad.Problems, StringComparison.Ordinal);
        var reader = app.NewReader();
        var page = await reader.PageAsync("/outcomes/train0000b");
        var json = await reader.GetStringAsync("/api/v1/outcomes/train0000b");
        Assert.Contains("Counted without the port.", page.TestText("notes"), StringComparison.Ordinal);
        Assert.Contains("The Ministry: It was less. In Yearbook", page.TestText("disputes"), StringComparison.Ordinal);
        Assert.Contains("The Gazette, July 2021", page.TestText("second-sources"), StringComparison.Ordinal);
        Assert.Contains("disputed by The Ministry", page.TestText("status"), StringComparison.Ordinal);
        Assert.Contains("added: Counted without the port.", page.TestText("history"), StringComparison.Ordinal);
        Assert.Contains("\"disputed\":true", json.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("https://example.org/yearbook", json, StringComparison.Ordinal);
        Assert.Contains("Counted without the port.", await reader.GetStringAsync("/outcomes.csv"), StringComparison.Ordinal);

        // A decision after it keeps what stands beside the record.
        await DecideAsync(editor, "train0000b", "Accept");
        await editor.SendAsync(Path, "RemoveNote");

        var after = await reader.PageAsync("/outcomes/train0000b");
        Assert.Null(after.QuerySelector("[data-testid=notes]"));
        Assert.NotNull(after.QuerySelector("[data-testid=disputes]"));
        Assert.Contains("removed: Counted without the port.", after.TestText("history"), StringComparison.Ordinal);
        Assert.Empty(await CheckAsync(app));
    }

    protected abstract PortalApplication NewApplication();

    private async Task<PortalApplication> NewLedgerAsync()
    {
        var app = NewApplication();
        var story = await app.StoryAsync(new StoryGiven("Rails and wings"));
        await app.OutcomeAsync(new OutcomeGiven("train0000a", "a railway line", story) { Anchor = "train", Theme = "connectivity", Countries = ["LA"] });
        await app.OutcomeAsync(new OutcomeGiven("train0000b", "1,200 tons of rice", story)
        {
            Kind = OutcomeKind.Figure, Value = 1200, Unit = "tons of rice", When = PartialDate.OfMonth(2021, 5), Exact = "A plane landed.",
        });
        await app.OutcomeAsync(new OutcomeGiven("train0000c", "the railway line", story) { Exact = "A plane landed." });
        return app;
    }

    private static string At(string id) => $"{Review}?status=extracted&at={id}";

    private static async Task<FormAnswer> DecideAsync(EditorBrowser editor, string id, string handler, params (string Name, string Value)[] fields)
    {
        using var page = await editor.PageAsync($"{Review}?at={id}");
        return await editor.PostAsync(Action(page).Replace("handler=Accept", "handler=" + handler, StringComparison.Ordinal), Fields(page, fields));
    }

    private static string Action(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("[data-testid=candidate]")!.GetAttribute("action")!;

    // All that a browser would send of the form, with these in place of its own.
    private static List<(string Name, string Value)> Fields(AngleSharp.Html.Dom.IHtmlDocument page, params (string Name, string Value)[] typed) =>
    [
        .. page.QuerySelectorAll("[data-testid=candidate] :is(input, select, textarea)")
            .Where(e => e.GetAttribute("type") != "checkbox" || e.HasAttribute("checked"))
            .Select(e => (e.GetAttribute("name")!, e switch
            {
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                _ => e.GetAttribute("value") ?? "",
            }))
            .Where(f => typed.All(t => t.Name != f.Item1)),
        .. typed,
    ];

    private static Task<List<(string, OutcomeStatus)>> StatusesAsync(PortalApplication app) => app.InStoreAsync(async db =>
        (await db.Outcomes.OrderBy(o => o.PublicId).Select(o => new { o.PublicId, o.Status }).ToListAsync()).ConvertAll(o => (o.PublicId, o.Status)));

    private static Task<(double?, string?)> FigureAsync(PortalApplication app) => app.InStoreAsync(async db =>
    {
        var figure = await db.Outcomes.SingleAsync(o => o.PublicId == "train0000b");
        return (figure.Value, figure.Unit);
    });

    private static Task<long> VersionAsync(PortalApplication app) => app.InStoreAsync(db => db.ContentVersions.Select(v => v.Number).SingleAsync());

    // The chains of history hold, whatever the editors did.
    private static async Task<IEnumerable<string>> CheckAsync(PortalApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<LedgerChecker>().CheckAsync(CancellationToken.None)).Broken.Where(b => b.Contains("revision", StringComparison.Ordinal) && b.StartsWith("outcome", StringComparison.Ordinal));
    }
}
