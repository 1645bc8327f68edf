using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LmcPortal.Data.Editors;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Tests.Editors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;

namespace LmcPortal.Web.Tests.Media;

public sealed class MediaTests : IAsyncLifetime, IDisposable
{
    private readonly PortalApplication _app = new();
    private EditorBrowser _browser = null!;

    public async Task InitializeAsync() => _browser = await _app.SignedInAsync(EditorRole.Writer);

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Picture_OfADraft_IsForEditorsAndOfAPublishedStoryForAll()
    {
        var page = await AddAsync("River at Dawn.jpg", GivenPictures.FromACamera(1200, 800), ("Form.Alt", "Boats at dawn"), ("Form.Credit", "A. Boatman"));
        var html = _app.Services.GetRequiredService<MarkdownRenderer>().Render("Before.\n\n![](media:river-at-dawn)\n\nAfter.");
        using var reader = _app.NewReader();
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/media/river-at-dawn")).StatusCode);

        await SaveStoryAsync("The river", html.Html, StoryStatus.Draft);
        Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync("/media/river-at-dawn?v=1")).StatusCode);
        using (var own = await _browser.Client.GetAsync("/media/river-at-dawn?v=1"))
        {
            Assert.Equal((HttpStatusCode.OK, true, true), (own.StatusCode, own.Headers.CacheControl!.NoStore, own.Headers.CacheControl.Private));
        }

        await SaveStoryAsync("The river in print", html.Html, StoryStatus.Published);
        using var shown = await reader.GetAsync("/media/river-at-dawn?v=1&w=480");
        Assert.Equal(("image/jpeg", "public, max-age=31536000, immutable"), (shown.Content.Headers.ContentType?.MediaType, string.Join(", ", shown.Headers.NonValidated["Cache-Control"])));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'; sandbox", Assert.Single(shown.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(shown.Headers.GetValues("X-Content-Type-Options")));
        using (var picture = SKBitmap.Decode(await shown.Content.ReadAsByteArrayAsync()))
        {
            Assert.Equal((480, 720), (picture.Width, picture.Height));
        }

        using var asked = new HttpRequestMessage(HttpMethod.Get, "/media/river-at-dawn");
        asked.Headers.IfNoneMatch.Add(shown.Headers.ETag!);
        using var widest = await reader.GetAsync("/media/river-at-dawn");
        Assert.Equal((true, true), (widest.Headers.CacheControl!.Public, widest.Headers.CacheControl.NoCache));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/media/river-at-dawn");
        again.Headers.IfNoneMatch.Add(widest.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await reader.SendAsync(again)).StatusCode);

        using var details = await _browser.PageAsync(page);
        Assert.Equal(2, details.QuerySelectorAll("[data-testid=use]").Length);
        Assert.Equal("![Boats at dawn](media:river-at-dawn)", details.TestText("mark"));
        var refused = await _browser.SendAsync(page, "Delete");
        Assert.NotEqual("/admin/media", refused.Location);
    }

    [Fact]
    public async Task Figure_InAText_HasItsWidthsItsRoomAndItsWords()
    {
        await AddAsync("boats.png", GivenPictures.Picture(1000, 500, SKEncodedImageFormat.Png), ("Form.Alt", "Two boats"), ("Form.Caption", "On the river <b>"), ("Form.Credit", "A. B."));
        var renderer = _app.Services.GetRequiredService<MarkdownRenderer>();

        var figure = renderer.Render("![](media:boats)").Html;

        Assert.Equal(
            "<figure><img src=\"/media/boats?v=1\" srcset=\"/media/boats?v=1&amp;w=1000 1000w, /media/boats?v=1&amp;w=960 960w, /media/boats?v=1&amp;w=480 480w\" sizes=\"(min-width: 48rem) 44rem, 100vw\" alt=\"Two boats\" width=\"1000\" height=\"500\" loading=\"lazy\">"
            + "<figcaption>On the river &lt;b&gt; Photo: A. B.</figcaption></figure>", figure);
        Assert.Contains("alt=\"Another &quot;word\"", renderer.Render("![Another \"word](media:boats)").Html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/media/boats?v=1\"", renderer.Render("See [them](media:boats).").Html, StringComparison.Ordinal);
        Assert.Contains("paragraph of its own", renderer.Render("Text ![x](media:boats) text").Problem, StringComparison.Ordinal);
        Assert.Contains("nothing called 'none'", renderer.Render("![x](media:none)").Problem, StringComparison.Ordinal);
        Assert.Contains("picture from elsewhere", renderer.Render("![x](https://example.org/a.png)").Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_WithoutWordsOrOfAScript_IsRefusedAndAFileReplacedKeepsItsAddress()
    {
        var picture = GivenPictures.Picture(600, 400, SKEncodedImageFormat.Jpeg);
        Assert.Contains("say what the picture shows", (await SendAsync("/admin/media", "/admin/media", "a.jpg", picture)).Problems, StringComparison.Ordinal);
        Assert.Contains("no JPEG", (await SendAsync("/admin/media", "/admin/media", "a.jpg", "<svg/>"u8.ToArray(), ("Form.Alt", "x"))).Problems, StringComparison.Ordinal);
        var page = await AddAsync("a.jpg", picture, ("Form.IsDecorative", "true"));

        var replaced = await SendAsync(page, page + "?handler=Replace", "b.webp", GivenPictures.Picture(800, 400, SKEncodedImageFormat.Webp), ("Version", "1"));
        var stale = await SendAsync(page, page + "?handler=Replace", "c.jpg", picture, ("Version", "1"));

        Assert.Equal(page, replaced.Location);
        Assert.Contains("changed it since", stale.Problems, StringComparison.Ordinal);
        using var now = await _browser.Client.GetAsync("/media/a");
        Assert.Equal("image/webp", now.Content.Headers.ContentType?.MediaType);
        Assert.Equal("/admin/media", (await _browser.SendAsync(page, "Delete")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.Client.GetAsync("/media/a")).StatusCode);
    }

    [Fact]
    public async Task Document_IsSavedAndNeverShown()
    {
        await AddAsync("plan.pdf", Encoding.ASCII.GetBytes("%PDF-1.7\n<script>alert(1)</script>"));

        using var answer = await _browser.Client.GetAsync("/media/plan");

        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.DispositionType));
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private async Task SaveStoryAsync(string title, string html, StoryStatus status)
    {
        var slug = await _app.StoryAsync(new StoryGiven(title) { Status = status });
        await _app.InStoreAsync(async db =>
        {
            await db.Sections.Where(s => db.Stories.Any(x => x.Slug == slug && x.Sections.Contains(s))).ExecuteUpdateAsync(set => set.SetProperty(s => s.Html, html));
            await db.ContentVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, v => v.Number + 1));
            return 0;
        });
    }

    private async Task<string> AddAsync(string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        var answer = await SendAsync("/admin/media", "/admin/media", name, bytes, fields);
        Assert.True(answer.Location is not null, answer.Problems);
        return answer.Location!;
    }

    private async Task<FormAnswer> SendAsync(string page, string action, string name, byte[] bytes, params (string Name, string Value)[] fields)
    {
        string token;
        using (var form = await _browser.PageAsync(page))
        {
            token = form.QuerySelectorAll("main form input[name=__RequestVerificationToken]").OfType<IHtmlInputElement>().First().Value;
        }

        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (field, value) in fields)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, "Form.File", name);
        using var response = await _browser.Client.PostAsync(action, content);
        return new FormAnswer(response.StatusCode, response.Headers.Location?.ToString(), await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync()));
    }
}
