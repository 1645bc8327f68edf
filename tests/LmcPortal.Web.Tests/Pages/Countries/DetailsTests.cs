using System.Net;

namespace LmcPortal.Web.Tests.Pages.Countries;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Country_KeepsAboutAndNamingApart()
    {
        await _app.StoryAsync(new StoryGiven("Mainly there") { About = ["LA"] });
        await _app.StoryAsync(new StoryGiven("Only named") { About = ["CN"], Naming = ["LA"] });

        var page = await _app.NewReader().PageAsync("/countries/la");

        Assert.StartsWith("Laos", page.Heading(), StringComparison.Ordinal);
        Assert.Equal("lo", page.QuerySelector("h1 [lang]")?.GetAttribute("lang"));
        Assert.Equal(["Mainly there"], page.QuerySelectorAll("#about h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal(["Only named"], page.QuerySelectorAll("#named h3").Select(h => ReadPage.Words(h.TextContent)));
    }

    [Fact]
    public async Task Get_Country_SendsLettersAsThemselves()
    {
        await _app.CatalogueAsync();

        var html = await _app.NewReader().GetStringAsync(new Uri("/countries/la", UriKind.Relative));

        Assert.Contains("ລາວ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Country_LeadsUpstreamAndDownstream()
    {
        await _app.CatalogueAsync();

        var page = await _app.NewReader().PageAsync("/countries/la");

        Assert.Equal("/countries/mm", page.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/countries/th", page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_UpperCaseCode_MovesToLowerCase()
    {
        await _app.CatalogueAsync();

        using var response = await _app.NewReader().GetAsync("/countries/LA");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/countries/la", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_OtherCountry_ReturnsNotFound() => await _app.NewReader().PageAsync("/countries/fr", HttpStatusCode.NotFound);

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

        var page = await client.PageAsync("/countries/la");

        var links = page.Links("#outcomes");
        Assert.Equal(2 + 4, links.Count);
        Assert.Contains("6 projects", ReadPage.Words(page.QuerySelector("#outcomes h3")!.TextContent), StringComparison.Ordinal);
        Assert.StartsWith("All 6", "All " + (await client.PageAsync(links[1])).TestText("shown"), StringComparison.Ordinal);
    }
}
