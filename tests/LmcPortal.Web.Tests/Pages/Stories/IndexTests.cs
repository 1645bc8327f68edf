using System.Net;
using AngleSharp.Html.Dom;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Tests.Pages.Stories;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_NoFilter_ListsPublishedStoriesNewestFirst()
    {
        await _app.StoryAsync(new StoryGiven("Older") { PostedOn = new DateOnly(2026, 1, 1) });
        await _app.StoryAsync(new StoryGiven("Newer") { PostedOn = new DateOnly(2026, 2, 1) });
        await _app.StoryAsync(new StoryGiven("Hidden") { Status = StoryStatus.Draft });
        await _app.StoryAsync(new StoryGiven("Withdrawn") { Status = StoryStatus.Withdrawn });

        var page = await _app.NewReader().PageAsync("/stories");

        Assert.Equal(["Newer", "Older"], Titles(page));
        Assert.Equal("All 2 stories, newest first.", page.TestText("shown"));
    }

    [Fact]
    public async Task Get_ThemeAndCountry_NarrowTogetherAndCanBeRemoved()
    {
        await _app.StoryAsync(new StoryGiven("Both") { Themes = ["water"], About = ["LA"] });
        await _app.StoryAsync(new StoryGiven("Theme only") { Themes = ["water"] });
        await _app.StoryAsync(new StoryGiven("Country only") { Themes = ["health"], Naming = ["LA"] });

        var page = await _app.NewReader().PageAsync("/stories?theme=water&country=la");

        Assert.Equal(["Both"], Titles(page));
        Assert.Equal("1 story on Water resources, speaking of Laos, newest first.", page.TestText("shown"));
        Assert.Contains("/stories?theme=water", page.Links("[aria-label='Filters in use']"));
        Assert.Contains("/stories?country=la", page.Links("[aria-label='Filters in use']"));
    }

    [Theory]
    [InlineData("/stories")]
    [InlineData("/stories?theme=water")]
    [InlineData("/stories?theme=water&theme=high-level-exchanges&country=-cn")]
    [InlineData("/stories?year=undated&language=en")]
    [InlineData("/stories?q=train&sort=title")]
    public async Task Get_Facets_CountTheStoriesTheyLeadTo(string path)
    {
        await _app.StoryAsync(new StoryGiven("A") { Themes = ["water", "environment"], About = ["CN"], Naming = ["LA"] });
        await _app.StoryAsync(new StoryGiven("B") { Themes = ["water"], Naming = ["LA"], Happened = PartialDate.OfYear(2023), Language = "zh" });
        await _app.StoryAsync(new StoryGiven("C") { Themes = ["high-level-exchanges"] });
        var client = _app.NewReader();

        var page = await client.PageAsync(path);

        var numbers = page.FacetNumbers();
        Assert.NotEmpty(numbers);
        foreach (var (link, number) in numbers)
        {
            Assert.Equal((link, number), (link, Titles(await client.PageAsync(link)).Count));
        }
    }

    [Theory]
    [InlineData("theme=unheard-of", "There is no theme “unheard-of”; there are ")]
    [InlineData("collection=unheard-of", "There is no collection “unheard-of”; there are none yet.")]
    [InlineData("language=fr", "No story is in a language “fr”; there are en, ")]
    [InlineData("status=reviewed", "“status” means nothing to this list")]
    [InlineData("country=fr", "“fr” is not one of the six countries")]
    [InlineData("after=never-was", "There is no story “never-was” to go on from")]
    public async Task Get_UnknownValue_IsExplained(string query, string explanation)
    {
        await _app.StoryAsync(new StoryGiven("Only one"));

        var page = await _app.NewReader().PageAsync("/stories?" + query);

        Assert.StartsWith(explanation, page.TestText("notice"), StringComparison.Ordinal);
        Assert.Equal("All 1 story, newest first.", page.TestText("shown"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Get_After_DraftIsNotToldFromNothing()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Secret plan") { Status = StoryStatus.Draft });

        var page = await _app.NewReader().PageAsync($"/stories?after={slug}");

        Assert.StartsWith($"There is no story “{slug}”", page.TestText("notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FollowingOlder_ShowsEachStoryOnce()
    {
        for (var number = 1; number <= 45; number++)
        {
            await _app.StoryAsync(new StoryGiven($"Story {number}") { PostedOn = new DateOnly(2026, 1, 1 + (number % 3)) });
        }

        var client = _app.NewReader();
        var seen = new List<string>();
        for (var path = "/stories"; path is not null;)
        {
            var page = await client.PageAsync(path);
            seen.AddRange(Titles(page));
            path = page.QuerySelector("main a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(45, seen.Count);
        Assert.Equal(45, seen.Distinct().Count());
    }

    [Fact]
    public async Task Get_WordsAndOrder_KeepTheOtherFilters()
    {
        await _app.StoryAsync(new StoryGiven("B train"));
        await _app.StoryAsync(new StoryGiven("A train"));
        await _app.StoryAsync(new StoryGiven("C") { Sections = [("None", null, "Nothing.")] });

        var page = await _app.NewReader().PageAsync("/stories?q=TRAIN&theme=connectivity&sort=title");

        Assert.Equal(["A train", "B train"], Titles(page));
        Assert.EndsWith(", with the words “TRAIN”, by title.", page.TestText("shown"), StringComparison.Ordinal);
        Assert.Contains("/stories?q=TRAIN&theme=connectivity&sort=oldest", page.Links("[aria-label='Order of the list']"));
        Assert.Equal(["theme=connectivity", "sort=title"], page.QuerySelectorAll("form[role=search] input[type=hidden]").Select(i => $"{i.GetAttribute("name")}={i.GetAttribute("value")}"));
    }

    [Fact]
    public async Task Get_EmptyStore_SaysSo()
    {
        var page = await _app.NewReader().PageAsync("/stories");

        Assert.Equal("There are no stories yet.", page.TestText("shown"));
    }

    [Fact]
    public async Task Get_TrailingSlash_MovesToTheOneAddress()
    {
        using var response = await _app.NewReader().GetAsync("/stories/?theme=water");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/stories?theme=water", response.Headers.Location?.OriginalString);
    }

    private static List<string> Titles(IHtmlDocument page) => [.. page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent))];
}
