namespace LmcPortal.Web.Tests.Pages;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_WithCollections_ShowsTheNewestInItsOrder()
    {
        var first = await app.StoryAsync(new StoryGiven("Ranked first"));
        var second = await app.StoryAsync(new StoryGiven("Ranked second"));
        await app.CollectionAsync("Old years", 2001, second);
        await app.CollectionAsync("New year", 2023, first, second);

        var page = await app.NewReader().PageAsync("/");

        var newest = page.QuerySelector("[aria-labelledby=newest]")!;
        Assert.Equal("New year", ReadPage.Words(newest.QuerySelector("h2")!.TextContent));
        Assert.Equal(["Ranked first", "Ranked second"], newest.QuerySelectorAll("h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal(["1", "2"], newest.QuerySelectorAll("ol > li").Select(li => li.GetAttribute("value")));
    }

    [Fact]
    public async Task Get_Countries_StandFromSourceToSea()
    {
        await app.StoryAsync(new StoryGiven("A story"));

        var page = await app.NewReader().PageAsync("/");

        Assert.Equal(
            ["/countries/cn", "/countries/mm", "/countries/la", "/countries/th", "/countries/kh", "/countries/vn"],
            page.Links("[aria-label='Countries from source to sea']").Where(link => link.StartsWith("/countries/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_EmptyStore_SaysSo()
    {
        var page = await app.NewReader().PageAsync("/");

        Assert.Contains("There are no stories here yet.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnyPage_LeadsEverywhere()
    {
        var page = await app.NewReader().PageAsync("/");

        foreach (var path in page.Links("body").Where(p => p.StartsWith('/')).Select(p => p.Split('#')[0]).Distinct())
        {
            using var response = await app.NewReader().GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path} answers {response.StatusCode}");
        }
    }
}
