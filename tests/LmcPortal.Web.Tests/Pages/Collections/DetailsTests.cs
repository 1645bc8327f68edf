using System.Net;
using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Tests.Pages.Collections;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Collection_ShowsRanksIntroductionAndSource()
    {
        var one = await _app.StoryAsync(new StoryGiven("One"));
        var hidden = await _app.StoryAsync(new StoryGiven("Hidden") { Status = StoryStatus.Withdrawn });
        var three = await _app.StoryAsync(new StoryGiven("Three"));
        var slug = await _app.CollectionAsync("Top of the year", 2023, one, hidden, three);

        var page = await _app.NewReader().PageAsync($"/collections/{slug}");

        Assert.Equal("Top of the year", page.Heading());
        Assert.Equal(["One", "Three"], page.QuerySelectorAll("main h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal(["1", "3"], page.QuerySelectorAll("[aria-labelledby=ranks-title] li").Select(li => li.GetAttribute("value")));
        Assert.Contains("How it was chosen.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A Publisher", page.TestText("source"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_UnknownSlug_ReturnsNotFound() => await _app.NewReader().PageAsync("/collections/unheard-of", HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_Index_ListsTheNewestYearFirst()
    {
        var story = await _app.StoryAsync(new StoryGiven("One"));
        await _app.CollectionAsync("Later", 2023, story);
        await _app.CollectionAsync("Earlier", 2022, story);

        var page = await _app.NewReader().PageAsync("/collections");

        Assert.Equal(["Later", "Earlier"], page.QuerySelectorAll("main h2").Select(h => ReadPage.Words(h.TextContent)));
    }
}
