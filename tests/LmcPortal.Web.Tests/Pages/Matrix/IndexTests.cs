using System.Globalization;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Tests.Pages.Matrix;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/matrix")]
    [InlineData("/matrix?year=2023")]
    public async Task Get_EveryNumber_LeadsToTheRowsItCountsAndEmptyCellsShow(string path)
    {
        var story = await _app.StoryAsync(new StoryGiven("A story"));
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "One", story) { Theme = "water", Countries = ["LA", "CN"], When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "Two", story) { Theme = "environment", Countries = ["LA"], When = PartialDate.OfYear(2022) });
        await _app.OutcomeAsync(new OutcomeGiven("o-3", "Three", story) { Theme = "economic-sustainable", Countries = ["LA"] });
        var client = _app.NewReader();

        var page = await client.PageAsync(path);

        var cells = page.QuerySelectorAll("td");
        Assert.Equal(page.QuerySelectorAll("tbody tr").Length * 6, cells.Length);
        Assert.Contains(cells, c => c.TextContent == "0");
        var links = cells.SelectMany(c => c.QuerySelectorAll("a")).ToList();
        Assert.True(links.Count >= 4);
        foreach (var link in links)
        {
            var list = await client.PageAsync(link.GetAttribute("href")!);
            Assert.Equal(link.FirstChild!.TextContent, list.QuerySelectorAll("tr[data-id]").Length.ToString(CultureInfo.InvariantCulture));
        }
    }
}
