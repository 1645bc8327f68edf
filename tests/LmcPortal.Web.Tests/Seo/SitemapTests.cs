using System.Xml.Linq;
using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Tests.Seo;

public sealed class SitemapTests : IAsyncDisposable
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly PortalApplication _app = new() { Settings = { ["Portal:PublicBaseUrl"] = "https://portal.example.org" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Sitemap_ListsPublishedStoriesOnceWithTheirLastChange()
    {
        await _app.StoryAsync(new StoryGiven("Open"));
        await _app.StoryAsync(new StoryGiven("Hidden") { Status = StoryStatus.Draft });
        await _app.StoryAsync(new StoryGiven("Back") { Status = StoryStatus.Withdrawn });

        var map = XDocument.Parse(await _app.NewReader().GetStringAsync("/sitemap.xml"));

        var urls = map.Root!.Elements(Ns + "url").ToDictionary(u => u.Element(Ns + "loc")!.Value, u => u.Element(Ns + "lastmod")?.Value);
        Assert.Equal("2026-03-02T09:30:00Z", urls["https://portal.example.org/stories/open"]);
        Assert.Contains("https://portal.example.org/countries/la", urls.Keys);
        Assert.DoesNotContain(urls.Keys, u => u.EndsWith("/hidden", StringComparison.Ordinal) || u.EndsWith("/back", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_Sitemap_HoldsOnlyPagesThatAnswer()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        await _app.CollectionAsync("A year", 2023, story);
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "Shown", story));
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "Refused", story) { Status = LmcPortal.Data.Outcomes.OutcomeStatus.Rejected });
        var client = _app.NewReader();

        var map = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));

        Assert.Contains(map.Descendants(Ns + "loc"), l => l.Value.EndsWith("/outcomes/o-1", StringComparison.Ordinal));
        foreach (var path in map.Descendants(Ns + "loc").Select(l => new Uri(l.Value).AbsolutePath))
        {
            await client.PageAsync(path);
        }
    }

    [Fact]
    public async Task Get_Parts_HoldTheSameAndEnd()
    {
        await _app.StoryAsync(new StoryGiven("Open"));
        var client = _app.NewReader();

        var whole = await client.GetStringAsync("/sitemap.xml");
        var part = await client.GetStringAsync("/sitemaps/1.xml");
        using var beyond = await client.GetAsync("/sitemaps/2.xml");

        Assert.Equal(whole, part);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, beyond.StatusCode);
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    public async Task Head_OfAFileForCrawlers_IsAnswered(string path)
    {
        using var response = await _app.NewReader().SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_Robots_NamesTheSitemap()
    {
        var robots = await _app.NewReader().GetStringAsync("/robots.txt");

        Assert.Contains("Sitemap: https://portal.example.org/sitemap.xml", robots, StringComparison.Ordinal);
    }
}
