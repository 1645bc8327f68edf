using System.Net;

namespace LmcPortal.Web.Tests.Pages.Themes;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_Theme_ListsItsStories()
    {
        await app.StoryAsync(new StoryGiven("Wet") { Themes = ["water"], Naming = ["LA"] });
        await app.StoryAsync(new StoryGiven("Dry") { Themes = ["health"] });

        var page = await app.NewReader().PageAsync("/themes/water");

        Assert.Equal("Water resources", page.Heading());
        Assert.Equal(["Wet"], page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Contains("/themes/economic-sustainable", page.Links());
        Assert.Contains("/stories?theme=water&country=la", page.Links());
    }

    [Fact]
    public async Task Get_Pillar_GathersTheStoriesOfItsThemes()
    {
        await app.StoryAsync(new StoryGiven("Wet") { Themes = ["water"] });
        await app.StoryAsync(new StoryGiven("Dry") { Themes = ["health"] });
        await app.StoryAsync(new StoryGiven("Both") { Themes = ["water", "connectivity"] });

        var page = await app.NewReader().PageAsync("/themes/economic-sustainable");

        Assert.Equal(["Wet", "Both"], page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal("2 stories", ReadPage.Words(page.QuerySelector("#list-title")?.TextContent));
        Assert.Contains("/themes/connectivity", page.Links());
    }

    [Fact]
    public async Task Get_UnknownSlug_ReturnsNotFound() => await app.NewReader().PageAsync("/themes/unheard-of", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_Index_CountsWhatItsLinksList()
    {
        await app.StoryAsync(new StoryGiven("Wet") { Themes = ["water", "environment"] });
        await app.StoryAsync(new StoryGiven("Wetter") { Themes = ["water"] });
        var client = app.NewReader();

        var page = await client.PageAsync("/themes");

        var counts = page.QuerySelectorAll("main a[href^='/stories?theme=']");
        Assert.NotEmpty(counts);
        foreach (var count in counts)
        {
            var list = await client.PageAsync(count.GetAttribute("href")!);
            Assert.StartsWith($"{list.QuerySelectorAll("main h3").Length}", ReadPage.Words(count.TextContent), StringComparison.Ordinal);
        }
    }
}
