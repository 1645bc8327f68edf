using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Tests.Editors;
using LmcPortal.Web.Tests.Seeding;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Pages.Admin.Import;

/// <summary>A document on its way from an editor's machine to drafts, on every database.</summary>
public abstract class ImportSuite
{
    private static readonly string[] PublicLists = ["/", "/stories", "/outcomes", "/collections", "/feeds/stories.atom", "/api/v1/stories", "/sitemaps/1.xml", "/search?q=railway"];

    [SkippableFact]
    public async Task Release_CorrectedAndMadeDrafts_IsThereForEditorsAndForNobodyElse()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Writer);
        var desk = await UploadAsync(browser, "release.txt", Encoding.UTF8.GetBytes(Release.Usual()));

        using (var page = await browser.PageAsync(desk))
        {
            Assert.Equal("release.txt", page.Heading());
            Assert.Contains("dropped", page.QuerySelector("[data-testid=original]")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(4, page.QuerySelectorAll(".parts a").Length);
        }

        var third = Release.Usual().Split('\n').ToList().FindIndex(l => l.StartsWith("3. ", StringComparison.Ordinal)) + 1;
        await PressAsync(browser, $"{desk}?line={third}", "JoinStory", third);
        await PressAsync(browser, desk, "Drop", 1);
        using (var page = await browser.PageAsync(desk))
        {
            Assert.Equal(3, page.QuerySelectorAll(".parts a").Length);
        }

        await browser.SendAsync(desk, "Undo");
        using (var page = await browser.PageAsync(desk))
        {
            Assert.Equal(4, page.QuerySelectorAll(".parts a").Length);
            Assert.Contains("left out", Assert.Single(page.QuerySelectorAll("[data-testid=correction]")).TextContent, StringComparison.Ordinal);
        }

        await browser.SendAsync(desk, "Undo");
        var made = await browser.SendAsync(desk, "Drafts");
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        using (var page = await browser.PageAsync(desk))
        {
            Assert.Equal("3 drafts are made. Readers see nothing of them yet.", page.TestText("told"));
            Assert.Equal(3, page.QuerySelectorAll("[data-testid=draft]").Length);
        }

        var again = await browser.PostAsync(desk + "?handler=Drafts", await HiddenAsync(browser, "/admin/import", ("Version", "9")));
        Assert.Contains("Drafts were made of this document already", again.Problems, StringComparison.Ordinal);
        Assert.Equal(3, await app.InStoreAsync(db => db.Stories.CountAsync(s => s.Status == StoryStatus.Draft)));
        Assert.NotEqual(0, await app.InStoreAsync(db => db.Outcomes.CountAsync()));
        Assert.Equal(0, await app.InStoreAsync(db => db.Outcomes.Shown().CountAsync()));
        using var reader = app.NewReader();
        foreach (var path in PublicLists)
        {
            using var answer = await reader.GetAsync(path);
            Assert.DoesNotContain("railway bridge", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        }

        using var run = await browser.PageAsync("/admin/import/runs/1");
        Assert.Equal("release.txt", run.Heading());
        Assert.Contains("Trains now cross", run.QuerySelector("[data-testid=original]")!.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task TwoEditors_AtOneDocument_LoseNothingAndMakeNoDraftsUnseen()
    {
        await using var app = NewApplication();
        using var ada = await app.SignedInAsync(EditorRole.Writer);
        using var bea = await app.SignedInAsync(EditorRole.Editor);
        var desk = await UploadAsync(ada, "release.txt", Encoding.UTF8.GetBytes(Release.Usual()));
        var seen = await HiddenAsync(bea, desk, ("Version", "0"), ("Line", "1"));

        await PressAsync(ada, desk, "Drop", 3);
        var second = await bea.PostAsync(desk + "?handler=Correct", [.. seen, ("ask", "Drop/0/7")]);
        var drafts = await bea.PostAsync(desk + "?handler=Drafts", seen);

        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        using (var page = await bea.PageAsync(desk))
        {
            Assert.Equal(2, page.QuerySelectorAll("[data-testid=correction]").Length);
        }

        Assert.Contains("corrected the document since you opened this page", drafts.Problems, StringComparison.Ordinal);
        Assert.Equal(0, await app.InStoreAsync(db => db.Stories.CountAsync()));
    }

    [SkippableFact]
    public async Task Upload_OfWhatIsNoDocument_SaysWhyAndKeepsNothing()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Writer);
        (byte[] Bytes, string Says)[] bad =
        [
            ([], "The file is empty"),
            ([0x89, 0x50, 0x4E, 0x47, 1, 2], "PNG picture"),
            ([0, 1, 2, 3, 0, 9, 200], "is not text"),
            ([.. Encoding.UTF8.GetBytes("A line\nand "), 0xC3, 0x28, 0xFF, 0xFE, 0xFD, .. Encoding.UTF8.GetBytes(" more")], "line 2"),
            (new byte[(6 * 1024 * 1024) + 1], "6.0 MB long and 5 MB is the most"),
            ([0xD0, 0xCF, 0x11, 0xE0, 1, 2], "old Word (.doc)"),
        ];

        foreach (var (bytes, says) in bad)
        {
            var answer = await SendFileAsync(browser, "release.txt", bytes);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains(says, answer.Problems, StringComparison.Ordinal);
        }

        Assert.Equal(0, await app.InStoreAsync(db => db.ImportSessions.CountAsync()));
    }

    [SkippableFact]
    public async Task NewVersion_OfAPublishedDocument_OnlyProposesAndAddsDrafts()
    {
        await using var app = NewApplication();
        Directory.CreateDirectory(Path.Combine(app.DataPath, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(app.DataPath, "seeds", "release.txt"), Release.Usual());
        using var browser = await app.SignedInAsync(EditorRole.Editor);
        var known = await SendFileAsync(browser, "release.txt", Encoding.UTF8.GetBytes(Release.Usual()));
        Assert.Contains("here already", known.Problems, StringComparison.Ordinal);
        var outcomes = await app.InStoreAsync(db => db.Quotes.OrderBy(q => q.Id).Select(q => q.Exact).ToListAsync());

        var desk = await UploadAsync(browser, "release.txt", Encoding.UTF8.GetBytes(Release.Usual("Sixty trains a day now cross the new railway bridge.")));
        await browser.SendAsync(desk, "Drafts");

        var stories = await app.InStoreAsync(db => db.Stories.OrderBy(s => s.Id).Select(s => new { s.Title, s.Status, s.Sections[0].Markdown }).ToListAsync());
        Assert.Equal(3, stories.Count);
        Assert.All(stories, s => Assert.Equal(StoryStatus.Published, s.Status));
        Assert.Contains("Trains now cross", stories[0].Markdown, StringComparison.Ordinal);
        var proposed = Assert.Single(await app.InStoreAsync(db => db.StoryRevisions.Where(r => r.State == RevisionState.Proposed).ToListAsync()));
        Assert.Contains("Sixty trains a day", proposed.Snapshot, StringComparison.Ordinal);
        Assert.Equal(outcomes, await app.InStoreAsync(db => db.Quotes.OrderBy(q => q.Id).Select(q => q.Exact).ToListAsync()));
    }

    [SkippableFact]
    public async Task LongDocument_IsShownPartByPart()
    {
        await using var app = NewApplication();
        using var browser = await app.SignedInAsync(EditorRole.Writer);
        var text = string.Join('\n', Enumerable.Range(1, 10_000).Select(i => $"Paragraph {i} tells of one more boat on the river and of what it carried."));
        var desk = await UploadAsync(browser, "long.txt", Encoding.UTF8.GetBytes(text));

        using var page = await browser.PageAsync(desk + "?line=9990");

        var lines = page.QuerySelectorAll("[data-testid=line]");
        Assert.InRange(lines.Length, 1, 200);
        Assert.Contains(lines, l => l.Id == "line-9990");
    }

    protected abstract PortalApplication NewApplication();

    private static async Task<string> UploadAsync(EditorBrowser browser, string name, byte[] bytes)
    {
        var answer = await SendFileAsync(browser, name, bytes);
        Assert.True(answer.Location is not null, answer.Problems);
        return answer.Location!;
    }

    private static async Task<FormAnswer> SendFileAsync(EditorBrowser browser, string name, byte[] bytes)
    {
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in await HiddenAsync(browser, "/admin/import"))
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(bytes), "Form.File", name);
        using var response = await browser.Client.PostAsync("/admin/import", content);
        return new FormAnswer(response.StatusCode, response.Headers.Location?.ToString(), await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }

    // What the page sends besides the button.
    private static async Task<List<(string Name, string Value)>> HiddenAsync(EditorBrowser browser, string path, params (string Name, string Value)[] fields)
    {
        using var page = await browser.PageAsync(path);
        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().First();
        return
        [
            .. form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Where(h => fields.All(f => f.Name != h.Item1)),
            .. fields,
        ];
    }

    private static async Task PressAsync(EditorBrowser browser, string path, string kind, int line)
    {
        string ask;
        using (var page = await browser.PageAsync(path))
        {
            ask = page.QuerySelector($"#line-{line} button[value^='{kind}/']")!.GetAttribute("value")!;
        }

        var answer = await browser.SendAsync(path, "Correct", ("ask", ask));
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Problems);
    }
}
