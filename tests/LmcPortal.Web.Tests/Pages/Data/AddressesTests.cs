using System.Text.Json;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Tests.Downloads;

namespace LmcPortal.Web.Tests.Pages.Data;

public sealed class AddressesTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("/outcomes", "o-1,o-2,o-3,o-4")]
    [InlineData("/outcomes?theme=connectivity&country=-th", "o-1,o-3")]
    [InlineData("/events?year=2023&year=2022", "o-1,o-2")]
    [InlineData("/outcomes?kind=event,figure&from=2023", "o-1,o-3")]
    [InlineData("/stories?country=la,th", "rails,river")]
    [InlineData("/stories?theme=-water", "rails")]
    [InlineData("/stories?q=rail", "rails")]
    [InlineData("/stories?q=ri*%20-rails&country=th", "river")]
    [InlineData("/outcomes?q=meetings", "o-2")]
    [InlineData("/outcomes?q=\"a%20dam\"&country=la", "o-4")]
    public async Task Get_EveryAddressOfAList_HoldsTheSameItems(string list, string expected)
    {
        await GivenAsync();
        var client = _app.NewReader();

        var page = await client.PageAsync($"/data/addresses?url={Uri.EscapeDataString(list)}");

        var addresses = page.QuerySelectorAll("[data-testid=addresses] div").ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Superset(new HashSet<string> { "Page", "CSV", "JSON", "JSON Lines", "Excel", "Atom", "RSS", "JSON Feed", "API" }, addresses.Keys.ToHashSet());
        foreach (var (name, address) in addresses)
        {
            var ids = await IdsAsync(client, name, address);
            // A calendar holds only the events of its list.
            var all = name == "Calendar" ? string.Join(',', expected.Split(',').Where(id => id is "o-1" or "o-2")) : expected;
            Assert.True(all == string.Join(',', ids.Order(StringComparer.Ordinal)), $"{name}, {address}: {string.Join(',', ids)}");
        }
    }

    [Fact]
    public async Task Get_List_LinksItsOtherForms()
    {
        await GivenAsync();

        var page = await _app.NewReader().PageAsync("/outcomes?country=la");

        var links = page.QuerySelectorAll("nav[aria-label='This list in other forms'] a").Select(a => a.GetAttribute("href"));
        Assert.Equal(
            ["/outcomes.csv?country=la", "/outcomes.json?country=la", "/outcomes.jsonl?country=la", "/outcomes.xlsx?country=la", "/feeds/outcomes.atom?country=la",
                "/feeds/outcomes.rss?country=la", "/feeds/outcomes.json?country=la", "/events.ics?country=la", "/api/v1/outcomes?country=la"],
            links);
    }

    [Theory]
    [InlineData("https://elsewhere.example/outcomes", "That is no address of this portal")]
    [InlineData("/about", "There is no list at that address.")]
    [InlineData("/outcomes?colour=red", "“colour” means nothing to this list")]
    [InlineData("http://localhost:5080/outcomes?theme=nonsense", "There is no theme “nonsense”")]
    public async Task Get_WhatIsNotUnderstood_IsExplained(string url, string sentence)
    {
        var page = await _app.NewReader().PageAsync($"/data/addresses?url={Uri.EscapeDataString(url)}");

        Assert.StartsWith(sentence, page.TestText("notice"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> IdsAsync(HttpClient client, string name, string address)
    {
        var text = await client.GetStringAsync(address);
        return name switch
        {
            "Page" => [.. (await client.PageAsync(address)).QuerySelectorAll("main .listing__stories a").Select(a => LastOf(a.GetAttribute("href")!)).Where(IsGiven).Distinct().Where(id => address.StartsWith("/stories", StringComparison.Ordinal) == !id.StartsWith("o-", StringComparison.Ordinal))],
            "CSV" => [.. (await client.CsvAsync(address)).Select(r => r["id"])],
            "JSON" => [.. JsonDocument.Parse(text).RootElement.EnumerateArray().Select(Id)],
            "JSON Lines" => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Id(JsonDocument.Parse(l).RootElement))],
            "API" => [.. JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray().Select(Id)],
            "JSON Feed" => [.. JsonDocument.Parse(text).RootElement.GetProperty("items").EnumerateArray().Select(i => LastOf(i.GetProperty("url").GetString()!))],
            "Atom" => [.. System.ServiceModel.Syndication.SyndicationFeed.Load(System.Xml.XmlReader.Create(new StringReader(text))).Items.Select(i => LastOf(i.Links[0].Uri.AbsolutePath))],
            "RSS" => [.. System.ServiceModel.Syndication.SyndicationFeed.Load(System.Xml.XmlReader.Create(new StringReader(text))).Items.Select(i => LastOf(i.Links[0].Uri.AbsolutePath))],
            "Calendar" => [.. Ical.Net.Calendar.Load(text)!.Events.Select(e => LastOf(e.Url!.AbsolutePath)).Where(IsGiven)],
            "Excel" => [.. (await client.ExcelAsync(address)).Records().Select(r => r["id"])],
            _ => throw new InvalidOperationException($"Nobody reads {name}."),
        };
    }

    private static bool IsGiven(string id) => id is "o-1" or "o-2" or "o-3" or "o-4" or "rails" or "river";

    private static string LastOf(string path) => path.Split('#')[0].Split('/')[^1];

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private async Task GivenAsync()
    {
        var rails = await _app.StoryAsync(new StoryGiven("Rails") { About = ["LA"] });
        var river = await _app.StoryAsync(new StoryGiven("River") { About = ["TH"], Themes = ["water"] });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "An opening", rails) { Kind = OutcomeKind.Event, When = PartialDate.OfDay(2023, 12, 2), Theme = "connectivity", Countries = ["LA"] });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "A meeting", river) { Kind = OutcomeKind.Event, When = PartialDate.OfMonth(2022, 5), Theme = "connectivity", Countries = ["LA", "TH"] });
        await _app.OutcomeAsync(new OutcomeGiven("o-3", "trains", rails) { Kind = OutcomeKind.Figure, Value = 3, Unit = "trains", When = PartialDate.OfYear(2024), Theme = "connectivity", Countries = ["LA"] });
        await _app.OutcomeAsync(new OutcomeGiven("o-4", "A dam", river) { Countries = ["LA"] });
    }
}
