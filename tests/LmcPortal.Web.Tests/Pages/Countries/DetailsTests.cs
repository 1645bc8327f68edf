using System.Net;

namespace LmcPortal.Web.Tests.Pages.Countries;

public sealed class DetailsTests : IAsyncDisposable
{
    private readonly PortalApplication app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Get_Country_KeepsAboutAndNamingApart()
    {
        await app.StoryAsync(new StoryGiven("Mainly there") { About = ["LA"] });
        await app.StoryAsync(new StoryGiven("Only named") { About = ["CN"], Naming = ["LA"] });

        var page = await app.NewReader().PageAsync("/countries/la");

        Assert.StartsWith("Laos", page.Heading(), StringComparison.Ordinal);
        Assert.Equal("lo", page.QuerySelector("h1 [lang]")?.GetAttribute("lang"));
        Assert.Equal(["Mainly there"], page.QuerySelectorAll("#about h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal(["Only named"], page.QuerySelectorAll("#named h3").Select(h => ReadPage.Words(h.TextContent)));
    }

    [Fact]
    public async Task Get_Country_SendsLettersAsThemselves()
    {
        await app.CatalogueAsync();

        var html = await app.NewReader().GetStringAsync(new Uri("/countries/la", UriKind.Relative));

        Assert.Contains("ລາວ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Country_LeadsUpstreamAndDownstream()
    {
        await app.CatalogueAsync();

        var page = await app.NewReader().PageAsync("/countries/la");

        Assert.Equal("/countries/mm", page.QuerySelector("main a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/countries/th", page.QuerySelector("main a[rel=next]")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_UpperCaseCode_MovesToLowerCase()
    {
        await app.CatalogueAsync();

        using var response = await app.NewReader().GetAsync("/countries/LA");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/countries/la", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Get_OtherCountry_ReturnsNotFound() => await app.NewReader().PageAsync("/countries/fr", HttpStatusCode.NotFound);
}
