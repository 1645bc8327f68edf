using System.Net;
using AngleSharp.Html.Dom;

namespace LmcPortal.Web.Tests.Pages.Feeds;

public sealed class IndexTests : IAsyncDisposable
{
    private const string Root = "https://portal.example.org";

    private readonly PortalApplication _app = new() { Settings = { ["Portal:PublicBaseUrl"] = Root } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_EveryLinkOfThePage_Answers()
    {
        await _app.StoryAsync(new StoryGiven("Rails"));
        var client = _app.NewReader();

        var page = await client.PageAsync("/feeds");

        var links = page.Links().Distinct().ToList();
        foreach (var expected in new[] { "/feeds/stories.atom", "/feeds/figures.rss", "/feeds/stories.json?country=la", "/feeds/outcomes.atom?theme=water", "/events.ics" })
        {
            Assert.Contains(expected, links);
        }

        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, link))).StatusCode);
        }
    }

    [Theory]
    [InlineData("/", "/feeds/stories.atom")]
    [InlineData("/", "/events.ics")]
    [InlineData("/stories?theme=water", "/feeds/stories.json?theme=water")]
    [InlineData("/events?country=la", "/events.ics?country=la")]
    [InlineData("/outcomes?kind=figure,event", "/feeds/outcomes.rss?kind=figure&kind=event")]
    [InlineData("/themes/water", "/feeds/outcomes.atom?theme=water")]
    [InlineData("/countries/la", "/feeds/stories.rss?country=la")]
    [InlineData("/collections/top", "/feeds/stories.atom?collection=top")]
    public async Task Get_Page_TellsProgramsOfItsFeeds(string path, string feed)
    {
        await _app.CollectionAsync("Top", 2023, await _app.StoryAsync(new StoryGiven("Rails")));
        var client = _app.NewReader();

        var page = await client.PageAsync(path);

        var told = page.QuerySelectorAll("link[rel=alternate]").Cast<IHtmlLinkElement>().ToDictionary(l => l.GetAttribute("href")!);
        Assert.Contains(Root + feed, told.Keys);
        var answer = await client.GetAsync(feed);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(answer.Content.Headers.ContentType?.MediaType, told[Root + feed].Type);
    }
}
