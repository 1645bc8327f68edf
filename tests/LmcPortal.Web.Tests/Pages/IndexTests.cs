using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Pages;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_WithCollections_ShowsTheNewestInItsOrder()
    {
        var first = await _app.StoryAsync(new StoryGiven("Ranked first"));
        var second = await _app.StoryAsync(new StoryGiven("Ranked second"));
        await _app.CollectionAsync("Old years", 2001, second);
        await _app.CollectionAsync("New year", 2023, first, second);

        var page = await _app.NewReader().PageAsync("/");

        var newest = page.QuerySelector("[aria-labelledby=newest]")!;
        Assert.Equal("New year", ReadPage.Words(newest.QuerySelector("h2")!.TextContent));
        Assert.Equal(["Ranked first", "Ranked second"], newest.QuerySelectorAll("h3").Select(h => ReadPage.Words(h.TextContent)));
        Assert.Equal(["1", "2"], newest.QuerySelectorAll("ol > li").Select(li => li.GetAttribute("value")));
    }

    [Fact]
    public async Task Get_Countries_StandFromSourceToSea()
    {
        await _app.StoryAsync(new StoryGiven("A story"));

        var page = await _app.NewReader().PageAsync("/");

        Assert.Equal(
            ["/countries/cn", "/countries/mm", "/countries/la", "/countries/th", "/countries/kh", "/countries/vn"],
            page.Links("[aria-label='Countries from source to sea']").Where(link => link.StartsWith("/countries/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_WithFigures_ShowsTheStrongestOfTheNewestYearThatHasCome()
    {
        var story = await _app.StoryAsync(new StoryGiven("A story"));
        OutcomeGiven Figure(string id, double value, string? qualifier, PartialDate when, string unit = "trains") =>
            new(id, id, story) { Kind = OutcomeKind.Figure, Value = value, Unit = unit, Qualifier = qualifier, When = when };
        await _app.OutcomeAsync(Figure("o-planned", 9, "over", PartialDate.OfYear(2030)));
        await _app.OutcomeAsync(Figure("o-old", 9, "over", PartialDate.OfYear(2022)));
        await _app.OutcomeAsync(Figure("o-year", 9000, null, PartialDate.OfYear(2023)));
        await _app.OutcomeAsync(Figure("o-small", 10, "over", PartialDate.OfDay(2023, 12, 2)));
        await _app.OutcomeAsync(Figure("o-large", 20, "over", PartialDate.OfDay(2023, 12, 2)));
        await _app.OutcomeAsync(Figure("o-wide", 5, "over", PartialDate.OfDay(2023, 12, 2)) with { Countries = ["LA"] });
        await _app.OutcomeAsync(Figure("o-time", 7, "over", PartialDate.OfDay(2023, 12, 2), "years in operation"));

        var page = await _app.NewReader().PageAsync("/");

        Assert.Equal(
            ["/figures?year=2023", "/outcomes/o-wide", "/outcomes/o-large", "/outcomes/o-small", "/outcomes/o-year"], page.Links("[aria-labelledby=figures]"));
    }

    [Fact]
    public async Task Get_EmptyStore_SaysSo()
    {
        var page = await _app.NewReader().PageAsync("/");

        Assert.Contains("There are no stories here yet.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AnyPage_LeadsEverywhere()
    {
        var page = await _app.NewReader().PageAsync("/");

        foreach (var path in page.Links("body").Where(p => p.StartsWith('/')).Select(p => p.Split('#')[0]).Distinct())
        {
            using var response = await _app.NewReader().GetAsync(path);
            Assert.True(response.IsSuccessStatusCode, $"{path} answers {response.StatusCode}");
        }
    }
}
