using System.Net;
using System.Text.Json;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Tests.Pages.Stories;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new() { Settings = { ["Portal:PublicBaseUrl"] = "https://portal.example.org" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_PublishedStory_ShowsTextSourceAndPermalinks()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails and wings") { Happened = PartialDate.OfMonth(2023, 12) });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        Assert.Equal("Rails and wings", page.Heading());
        Assert.Equal("What it comes to.", page.TestText("standfirst"));
        var source = page.TestText("source");
        Assert.Contains("A Publisher", source, StringComparison.Ordinal);
        Assert.Contains("source date unknown", source, StringComparison.Ordinal);
        Assert.Contains("December 2023", source, StringComparison.Ordinal);
        Assert.Contains("release.txt, line 7", source, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#the-railway"));
        Assert.Contains($"/stories/{slug}#the-railway", page.Links());
        Assert.Contains("/themes/connectivity", page.Links());
    }

    [Fact]
    public async Task Get_StoryThatOpensWithItsSummary_DoesNotShowItTwice()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Once") { Summary = "A train left.", Sections = [("Start", null, "A train left. Then another.")] });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        Assert.Null(page.QuerySelector("[data-testid=standfirst]"));
    }

    [Fact]
    public async Task Get_StoryInCollection_LinksItsNeighboursAndSaysWhyToReadOn()
    {
        var slugs = new List<string>();
        foreach (var title in new[] { "One", "Two", "Three", "Four", "Five" })
        {
            slugs.Add(await _app.StoryAsync(new StoryGiven(title) { Themes = title == "Five" ? ["health"] : ["connectivity"], Naming = ["LA"] }));
        }

        await _app.CollectionAsync("Top of the year", 2023, [.. slugs]);

        var page = await _app.NewReader().PageAsync("/stories/two");

        Assert.Equal("/stories/one", page.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/stories/three", page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
        var related = page.QuerySelector("[aria-labelledby=related-title]")!.QuerySelectorAll("li");
        Assert.True(related.Length >= 3);
        Assert.All(related, r => Assert.Matches("^(Also (about|names|under) |Next in |Before this one in )", r.QuerySelector("p")!.TextContent));
        Assert.Contains(related, r => ReadPage.Words(r.TextContent).StartsWith("Also names Laos", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_StoryWithTranslation_LinksIt()
    {
        var group = Guid.NewGuid();
        var slug = await _app.StoryAsync(new StoryGiven("A story") { TranslationGroup = group });
        var other = await _app.StoryAsync(new StoryGiven("Một câu chuyện") { TranslationGroup = group, Language = "vi" });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");
        var translated = await _app.NewReader().PageAsync($"/stories/{other}");

        Assert.Equal("vi", page.QuerySelector($"a[href='/stories/{other}']")?.GetAttribute("lang"));
        Assert.Equal("vi", translated.QuerySelector("h1")?.GetAttribute("lang"));
        Assert.Equal("vi", translated.QuerySelector("article")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task Get_StoryWithOutcomes_MarksTheSentenceAndListsThem()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails"));
        var quote = await _app.OutcomeAsync(new OutcomeGiven("o-1", "The train", slug) { Exact = "A train left." });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "Not in the text", slug) { Exact = "Nobody wrote this." });
        await _app.OutcomeAsync(new OutcomeGiven("o-3", "Refused", slug) { Status = LmcPortal.Data.Outcomes.OutcomeStatus.Rejected });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        var mark = page.QuerySelector($"article #q-{quote}")!;
        Assert.Equal("A train left.Project: The train", mark.TextContent);
        Assert.Equal("/outcomes/o-1", mark.QuerySelector("a")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll(".said"));
        var list = page.Links("#outcomes");
        Assert.Equal(["/projects?story=rails", "/outcomes/o-1", "/outcomes/o-2"], list);
    }

    [Fact]
    public async Task Get_WithdrawnStory_MarksNothing()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Back") { Status = StoryStatus.Withdrawn });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "The train", slug));

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        Assert.Null(page.QuerySelector(".said, #outcomes"));
    }

    [Fact]
    public async Task Get_WithdrawnStory_ShowsReasonAndIsNotIndexed()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Taken back") { Status = StoryStatus.Withdrawn, Reason = "The figure was wrong." });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        Assert.Contains("The figure was wrong.", page.TestText("withdrawn"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_RemovedStory_ReturnsGoneWithReasonAndWithoutText()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Gone") { Status = StoryStatus.Removed, Reason = "Asked for by its publisher." });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}", HttpStatusCode.Gone);

        Assert.Contains("Asked for by its publisher.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("A train left.", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StoryStatus.Draft)]
    [InlineData(StoryStatus.InReview)]
    [InlineData(StoryStatus.Scheduled)]
    public async Task Get_StoryThatIsNotPublic_ReturnsNotFound(StoryStatus status)
    {
        var slug = await _app.StoryAsync(new StoryGiven("Not yet") { Status = status });

        var page = await _app.NewReader().PageAsync($"/stories/{slug}", HttpStatusCode.NotFound);

        Assert.Equal("Page not found", page.Heading());
    }

    [Theory]
    [InlineData("/stories/RAILS-and-wings")]
    [InlineData("/stories/rails-and-wings/")]
    [InlineData("/Stories/rails-and-wings")]
    public async Task Get_OtherSpellingOfAddress_MovesToTheOne(string path)
    {
        await _app.StoryAsync(new StoryGiven("Rails and wings"));

        using var response = await _app.NewReader().GetAsync(path + "?from=x");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/stories/rails-and-wings?from=x", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_AnyHost_NamesThePublicAddress()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails and wings"));

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        Assert.Equal($"https://portal.example.org/stories/{slug}", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal($"https://portal.example.org/stories/{slug}", page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_StructuredData_IsMarkedSoThatEveryReaderOfItFindsIt()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails and wings"));

        var html = await _app.NewReader().GetStringAsync($"/stories/{slug}");

        Assert.Contains("<script type=\"application/ld+json\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TitleThatEndsAScript_StaysInsideTheData()
    {
        const string Title = "Harm </script><script>alert(1)</script> & more";
        var slug = await _app.StoryAsync(new StoryGiven(Title));

        var page = await _app.NewReader().PageAsync($"/stories/{slug}");

        var scripts = page.QuerySelectorAll("script");
        Assert.All(scripts, s => Assert.Equal("application/ld+json", s.GetAttribute("type")));
        using var article = JsonDocument.Parse(scripts[0].TextContent);
        Assert.Equal("NewsArticle", article.RootElement.GetProperty("@type").GetString());
        Assert.Equal(Title, article.RootElement.GetProperty("headline").GetString());
        Assert.Equal("A Publisher", article.RootElement.GetProperty("publisher").GetProperty("name").GetString());
        Assert.False(article.RootElement.TryGetProperty("datePublished", out _));
    }
}
