using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Pages.Data;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Data_CountsWhatItsLinksHold()
    {
        await ThreeOutcomesAsync();
        var client = _app.NewReader();

        var page = await client.PageAsync("/data");

        Assert.EndsWith("Dated outcomes are of 2022 to 2023.", page.TestText("version"), StringComparison.Ordinal);
        var rows = page.QuerySelectorAll("[data-testid=files] tbody tr").ToDictionary(r => Words(r.QuerySelector("th")!), r => r);
        Assert.Equal("1", Number(rows["Stories"]));
        Assert.Equal("3", Number(rows["Outcomes: figures, documents, events and projects"]));
        Assert.Equal(("1", "0", "2"), (Number(rows["Figures"]), Number(rows["Events"]), Number(rows["Projects"])));
        foreach (var row in rows.Values.Where(r => r.QuerySelectorAll("td:last-child a").Length > 0))
        {
            Assert.Equal(4, row.QuerySelectorAll("td:last-child a").Length);
            var lines = await client.GetStringAsync(row.QuerySelectorAll("td:last-child a").Select(a => a.GetAttribute("href")!).Single(h => h.EndsWith(".jsonl", StringComparison.Ordinal)));
            Assert.Equal(Number(row), $"{lines.Count(c => c == '\n')}");
        }
    }

    [Fact]
    public async Task Get_Data_SaysWhatIsMissingAndLeadsToIt()
    {
        await ThreeOutcomesAsync();
        var client = _app.NewReader();

        var page = await client.PageAsync("/data");

        var gaps = page.QuerySelectorAll("[data-testid=gaps] li").ToDictionary(l => Words(l.QuerySelector("span")!), l => l.QuerySelector("a")!);
        Assert.Equal("3", gaps["Outcomes found by machine that no editor has reviewed yet"].TextContent);
        Assert.Equal("1", gaps["Outcomes for which no source gives a date"].TextContent);
        Assert.Equal("2", gaps["Outcomes that concern no country by name"].TextContent);
        Assert.Equal("1", gaps["Outcomes to which no theme applies"].TextContent);
        Assert.Equal("1", gaps["Stories whose source gives no date at all"].TextContent);
        foreach (var gap in gaps.Values)
        {
            var list = await client.PageAsync(gap.GetAttribute("href")!);
            Assert.Matches($"(^|All ){gap.TextContent} (outcome|stor)", list.TestText("shown"));
            Assert.Empty(list.QuerySelectorAll("[data-testid=notice]"));
        }
    }

    [Fact]
    public async Task Get_Data_SaysWhatEveryMemberOfEveryRecordMeans()
    {
        await ThreeOutcomesAsync();
        var client = _app.NewReader();

        var page = await client.PageAsync("/data");

        foreach (var set in new[] { "stories", "outcomes" })
        {
            using var records = JsonDocument.Parse(await client.GetStringAsync($"/{set}.json"));
            foreach (var anchor in records.RootElement.EnumerateArray().SelectMany(r => Members(r, set)).Distinct())
            {
                var entry = page.GetElementById(anchor);
                Assert.True(entry?.QuerySelector("dd")?.TextContent.Trim().Length > 0, $"{anchor} is not in the dictionary.");
            }
        }

        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public async Task Get_Data_IsKnownToSearchEnginesForData()
    {
        await ThreeOutcomesAsync();

        var page = await _app.NewReader().PageAsync("/data");

        var sets = page.QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonDocument.Parse(s.TextContent).RootElement)
            .Where(d => d.GetProperty("@type").GetString() == "Dataset").ToList();
        Assert.Equal(2, sets.Count);
        Assert.All(sets, s => Assert.Equal(4, s.GetProperty("distribution").GetArrayLength()));
        Assert.Equal("2022-01-01/2023-12-02", sets[1].GetProperty("temporalCoverage").GetString());
    }

    [Fact]
    public async Task Get_Data_LeadsNowhereThatDoesNotAnswer()
    {
        await ThreeOutcomesAsync();
        var client = _app.NewReader();

        var page = await client.PageAsync("/data");

        foreach (var link in page.Links("main").Where(l => l[0] == '/').Distinct())
        {
            using var response = await client.GetAsync(link);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link} answers {response.StatusCode}");
        }
    }

    private async Task ThreeOutcomesAsync()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        await _app.StoryAsync(new StoryGiven("Secret") { Status = StoryStatus.Draft });
        await _app.CollectionAsync("Top of the year", 2023, story);
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "24 trains", story) { Kind = OutcomeKind.Figure, Value = 24, When = PartialDate.OfDay(2023, 12, 2), Theme = "water", Countries = ["LA"] });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "A bridge", story) { When = PartialDate.OfYear(2022) });
        await _app.OutcomeAsync(new OutcomeGiven("o-3", "A road", story) { Theme = "connectivity" });
    }

    private static IEnumerable<string> Members(JsonElement record, string anchor) => record.EnumerateObject().SelectMany(m =>
        m.Value.ValueKind == JsonValueKind.Array && m.Value.GetArrayLength() > 0 && m.Value[0].ValueKind == JsonValueKind.Object
            ? Members(m.Value[0], $"{anchor}-{m.Name}").Prepend($"{anchor}-{m.Name}")
            : [$"{anchor}-{m.Name}"]);

    private static string Words(IElement element) => ReadPage.Words(element.TextContent);

    private static string Number(IElement row) => row.QuerySelector("td a")!.FirstChild!.TextContent;
}
