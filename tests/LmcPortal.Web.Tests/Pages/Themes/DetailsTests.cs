using System.Net;

namespace LmcPortal.Web.Tests.Pages.Themes;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Theme_ListsItsStories()
    {
        await _app.StoryAsync(new StoryGiven("Wet") { Themes = ["water"], Naming = ["LA"] });
        await _app.StoryAsync(new StoryGiven("Dry") { Themes = ["health"] });

        var page = await _app.NewReader().PageAsync("/themes/water");

        Assert.Equal("Water resources", page.Heading());
        Assert.Equal(["Wet"], page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Contains("/themes/economic-sustainable", page.Links());
        Assert.Contains("/stories?theme=water&country=la", page.Links());
    }

    [Fact]
    public async Task Get_Pillar_GathersTheStoriesOfItsThemes()
    {
        await _app.StoryAsync(new StoryGiven("Wet") { Themes = ["water"] });
        await _app.StoryAsync(new StoryGiven("Dry") { Themes = ["health"] });
        await _app.StoryAsync(new StoryGiven("Both") { Themes = ["water", "connectivity"] });

        var page = await _app.NewReader().PageAsync("/themes/economic-sustainable");

        Assert.Equal(["Wet", "Both"], page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal("2 stories", ReadPage.Words(page.QuerySelector("#list-title")?.TextContent));
        Assert.Contains("/themes/connectivity", page.Links());
    }

    [Fact]
    public async Task Get_UnknownSlug_ReturnsNotFound() => await _app.NewReader().PageAsync("/themes/unheard-of", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_Index_CountsWhatItsLinksList()
    {
        await _app.StoryAsync(new StoryGiven("Wet") { Themes = ["water", "environment"] });
        await _app.StoryAsync(new StoryGiven("Wetter") { Themes = ["water"] });
        var client = _app.NewReader();

        var page = await client.PageAsync("/themes");

        var counts = page.QuerySelectorAll("main a[href^='/stories?theme=']");
        Assert.NotEmpty(counts);
        foreach (var count in counts)
        {
            var list = await client.PageAsync(count.GetAttribute("href")!);
            Assert.StartsWith($"{list.QuerySelectorAll("main h3").Length}", ReadPage.Words(count.TextContent), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Get_WithOutcomes_CountsAndLinksThemByKind()
    {
        var story = await _app.StoryAsync(new StoryGiven("A story"));
        for (var number = 1; number <= 6; number++)
        {
            await _app.OutcomeAsync(new OutcomeGiven($"o-{number}", $"Project {number}", story) { Theme = "water", Countries = ["LA"] });
        }

        await _app.OutcomeAsync(new OutcomeGiven("o-7", "Elsewhere", story) { Theme = "health", Countries = ["CN"] });
        var client = _app.NewReader();

        var page = await client.PageAsync("/themes/water");

        var links = page.Links("#outcomes");
        Assert.Equal(2 + 4, links.Count);
        Assert.Contains("6 projects", ReadPage.Words(page.QuerySelector("#outcomes h3")!.TextContent), StringComparison.Ordinal);
        Assert.StartsWith("All 6", "All " + (await client.PageAsync(links[1])).TestText("shown"), StringComparison.Ordinal);
    }
}
