using System.Net;
using LmcPortal.Data.Editors;
using LmcPortal.Web.Stories;
using LmcPortal.Web.Tests.Editors;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Stories;

/// <summary>A word that only drafts hold is nowhere that readers can ask, however far the draft has come.</summary>
public sealed class DraftLeakTests
{
    private static readonly string[] Lists =
    [
        "/", "/stories", "/stories?q=zanzibar", "/search?q=zanzibar", "/timeline", "/matrix", "/themes/connectivity", "/countries/la", "/sitemap.xml", "/sitemaps/1.xml",
        "/feeds/stories.atom", "/feeds/stories.rss", "/feeds/stories.json", "/stories.csv", "/stories.json", "/stories.jsonl", "/api/v1/stories", "/api/v1/search?q=zanzibar",
        "/embed/stories", "/stories/a-bridge-opens", "/stories/a-bridge-opens.md", "/stories/a-bridge-opens.txt", "/embed/stories/a-bridge-opens",
        "/api/v1/stories/a-bridge-opens", "/oembed?url=http%3A%2F%2Flocalhost%3A5080%2Fstories%2Fa-bridge-opens",
    ];

    private static readonly string[] Hidden =
        ["/stories/zanzibar", "/stories/zanzibar.md", "/stories/zanzibar.txt", "/embed/stories/zanzibar", "/api/v1/stories/zanzibar", "/cards/stories/zanzibar.png"];

    [Fact]
    public async Task Draft_InEveryStage_IsNowhereAReaderCanAsk()
    {
        await using var app = new PortalApplication();
        await app.CatalogueAsync();
        var writer = await app.PersonAsync(EditorRole.Writer, "Wanna");
        var editor = await app.PersonAsync(EditorRole.Editor, "Edda");
        var live = await app.PublishedAsync(writer, editor);
        var secret = await app.BeginAsync(writer, DeskSteps.Draft with { Title = "Zanzibar", Summary = "Zanzibar.", Sections = [new("Zanzibar", null, "Zanzibar.")] });
        await app.SaveAsync(live, 2, writer, d => d with { Title = "Zanzibar", Summary = "Zanzibar.", Sections = [new("Zanzibar", null, "Zanzibar.")] });
        using var reader = app.CreateClient();

        await AssertHiddenAsync(reader);
        await app.AtDeskAsync(live, async (s, story) =>
        {
            await s.GetRequiredService<StoryReview>().AskAsync(story, 3, writer, "", default);
            return 0;
        });
        Assert.Null(await app.ApproveAsync(live, 3, editor));
        Assert.Null(await app.ApproveAsync(secret, 1, editor));
        await AssertHiddenAsync(reader);

        // The control: once published, the same questions find it.
        Assert.Empty((await app.PublishAsync(live, 3, editor)).Problems);
        Assert.Contains("Zanzibar", await reader.GetStringAsync("/stories"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_WithItsLink_IsTheStorysPageForAWhileAndIsKeptByNobody()
    {
        await using var app = new PortalApplication();
        await app.CatalogueAsync();
        var id = await app.BeginAsync(await app.PersonAsync(EditorRole.Writer, "Wanna"));
        using var writer = await app.SignedInAsync("wanna@example.org");
        var link = new Uri((await writer.SendAsync($"/admin/stories/{id}/review", "Link")).Page.QuerySelector("[data-testid=link] code")!.TextContent).PathAndQuery;
        using var guest = app.CreateClient();

        using var answer = await guest.GetAsync(link);
        var shown = await answer.Content.ReadAsStringAsync();
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(["noindex, nofollow"], answer.Headers.GetValues("X-Robots-Tag"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));

        // Published, the page has the same text within the same frame.
        var editor = await app.PersonAsync(EditorRole.Editor, "Edda");
        await app.ApproveAsync(id, 1, editor);
        await app.PublishAsync(id, 1, editor);
        var page = await guest.GetStringAsync("/stories/a-bridge-opens");
        Assert.Equal(ArticleOf(page), ArticleOf(shown));

        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(link[..^5] + "AAAAA")).StatusCode);
        app.Clock.Now += TimeSpan.FromDays(8);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(link)).StatusCode);
    }

    private static string ArticleOf(string page) => page[page.IndexOf("<article", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)];

    private static async Task AssertHiddenAsync(HttpClient reader)
    {
        foreach (var path in Lists)
        {
            using var answer = await reader.GetAsync(path);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            // What was asked for may be said again; what was found may not.
            Assert.False(text.Replace("zanzibar", "", StringComparison.Ordinal).Contains("Zanzibar", StringComparison.Ordinal), $"{path} shows a draft");
        }

        foreach (var path in Hidden)
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await reader.GetAsync(path)).StatusCode));
        }
    }
}
