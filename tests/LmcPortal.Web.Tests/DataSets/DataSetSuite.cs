using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using CsvHelper;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.DataSets;

/// <summary>Everything to take away, and what describes it, on every database.</summary>
public abstract class DataSetSuite
{
    private const string Canary = "zanzibar";

    private static readonly string[] Sets = ["stories", "outcomes", "collections", "themes", "countries", "meetings"];

    [SkippableFact]
    public async Task Dump_HoldsEverySetAsLinesAndAsTable_WithTheSameIds()
    {
        await using var app = await NewPortalAsync();

        var files = await DumpAsync(app.NewReader());

        Assert.Equal(
            ["dictionary.json", "datapackage.json", .. Sets.SelectMany(s => new[] { $"{s}.csv", $"{s}.jsonl" }), "README.txt"],
            files.Keys);
        Assert.Equal(["rails", "open"], Lines(files["stories.jsonl"]).Select(Id));
        Assert.Equal(["o-2", "o-1"], Lines(files["outcomes.jsonl"]).Select(Id));
        Assert.Equal(["top-of-the-year"], Lines(files["collections.jsonl"]).Select(Id));
        Assert.Equal(["rails", "open"], Lines(files["collections.jsonl"])[0].GetProperty("stories").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(["CN", "MM", "LA", "TH", "KH", "VN"], Lines(files["countries.jsonl"]).Select(Id));
        foreach (var set in Sets)
        {
            var lines = Lines(files[$"{set}.jsonl"]);
            Assert.Equal(lines.Select(Id), Rows(files[$"{set}.csv"]).Rows.Select(r => r[0]));
            Assert.Contains($"{set}: {lines.Count} record{(lines.Count == 1 ? "" : "s")}.", files["README.txt"], StringComparison.Ordinal);
            Assert.All(lines, l => Assert.StartsWith("https://portal.example.org/", l.GetProperty("url").GetString(), StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Dump_CountsOfThemesAndCountries_AreThoseOfTheLists()
    {
        await using var app = await NewPortalAsync();

        var files = await DumpAsync(app.NewReader());

        var laos = Lines(files["countries.jsonl"]).Single(c => Id(c) == "LA");
        Assert.Equal((2, 1), (laos.GetProperty("storyCount").GetInt32(), laos.GetProperty("outcomeCount").GetInt32()));
        var water = Lines(files["themes.jsonl"]).Single(c => Id(c) == "water");
        Assert.Equal((2, 1), (water.GetProperty("storyCount").GetInt32(), water.GetProperty("outcomeCount").GetInt32()));
    }

    [SkippableFact]
    public async Task Dump_OfDraftsAndRefusedOutcomes_HoldsNothing()
    {
        await using var app = await NewPortalAsync();

        var files = await DumpAsync(app.NewReader());

        Assert.DoesNotContain(files.Values, text => text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }

    [SkippableFact]
    public async Task Dump_WhereNothingWasEverPublished_HoldsEverySetEmpty()
    {
        await using var app = NewApplication();

        var files = await DumpAsync(app.NewReader());

        Assert.Empty(Lines(files["stories.jsonl"]));
        Assert.Empty(Lines(files["outcomes.jsonl"]));
        Assert.Contains("stories: 0 records.", files["README.txt"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Dictionary_NamesEveryMemberAndColumnOfEverySet()
    {
        await using var app = await NewPortalAsync();

        var files = await DumpAsync(app.NewReader());

        using var dictionary = JsonDocument.Parse(files["dictionary.json"]);
        using var package = JsonDocument.Parse(files["datapackage.json"]);
        foreach (var set in Sets)
        {
            var fields = dictionary.RootElement.GetProperty(set).GetProperty("fields");
            Assert.All(Lines(files[$"{set}.jsonl"]), line => AssertDescribed(line, fields));
            var table = package.RootElement.GetProperty("resources").EnumerateArray().Single(r => r.GetProperty("name").GetString() == set);
            var columns = table.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!).ToList();
            Assert.Equal($"{set}.csv", table.GetProperty("path").GetString());
            Assert.Equal(columns, Rows(files[$"{set}.csv"]).Names);
            Assert.Equal(columns, fields.EnumerateArray().Where(f => f.GetProperty("isColumn").GetBoolean()).Select(f => f.GetProperty("name").GetString()));
        }
    }

    [SkippableFact]
    public async Task Dump_Unchanged_IsTheSameToTheByteAndNotSentAgain()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        using var first = await client.GetAsync("/data/lmcportal.zip");
        using var second = await client.GetAsync("/data/lmcportal.zip");
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/data/lmcportal.zip"));
        using var known = new HttpRequestMessage(HttpMethod.Get, "/data/lmcportal.zip") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await client.SendAsync(known);
        await app.StoryAsync(new StoryGiven("Newer"));
        using var after = await client.GetAsync("/data/lmcportal.zip");

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(), await second.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/zip", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("lmcportal.zip", first.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal((HttpStatusCode.OK, first.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.NotEqual(first.Headers.ETag, after.Headers.ETag);
    }

    [SkippableFact]
    public async Task Catalog_OfDcat_LeadsToFilesOfTheTypesItNames()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        using var response = await client.GetAsync("/data/catalog.jsonld");
        using var catalog = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("application/ld+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("dcat:Catalog", catalog.RootElement.GetProperty("@type").GetString());
        var sets = catalog.RootElement.GetProperty("dcat:dataset").EnumerateArray().ToList();
        Assert.Equal(Sets, sets.Select(s => s.GetProperty("dct:identifier").GetString()));
        var temporal = sets.Single(s => s.GetProperty("dct:identifier").GetString() == "outcomes").GetProperty("dct:temporal");
        Assert.Equal("2022-01-01", temporal.GetProperty("dcat:startDate").GetProperty("@value").GetString());
        Assert.Equal("2023-12-02", temporal.GetProperty("dcat:endDate").GetProperty("@value").GetString());
        Assert.All(sets, s => Assert.Equal(6, s.GetProperty("dct:spatial").GetArrayLength()));
        foreach (var distribution in sets.SelectMany(s => s.GetProperty("dcat:distribution").EnumerateArray()))
        {
            var link = new Uri(distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!);
            using var file = await client.GetAsync(link.PathAndQuery);
            var type = (distribution.TryGetProperty("dcat:packageFormat", out var package) ? package : distribution.GetProperty("dcat:mediaType")).GetProperty("@id").GetString()!;
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.EndsWith("/" + file.Content.Headers.ContentType!.MediaType, type, StringComparison.Ordinal);
        }
    }

    protected abstract PortalApplication NewApplication();

    private async Task<PortalApplication> NewPortalAsync()
    {
        var app = NewApplication();
        app.Settings["Portal:PublicBaseUrl"] = "https://portal.example.org";
        var rails = await app.StoryAsync(new StoryGiven("Rails") { Themes = ["water"], About = ["LA"], PostedOn = new(2026, 3, 1) });
        var open = await app.StoryAsync(new StoryGiven("Open") { Themes = ["water"], Naming = ["LA", "CN"], PostedOn = new(2026, 2, 1) });
        var draft = await app.StoryAsync(new StoryGiven(Canary) { Status = StoryStatus.Draft, Summary = Canary, Sections = [(Canary, null, Canary)] });
        await app.CollectionAsync("Top of the year", 2023, rails, open, draft);
        await app.CollectionAsync(Canary, 2024, draft);
        await app.OutcomeAsync(new OutcomeGiven("o-1", "A railway", rails) { Theme = "water", Countries = ["LA"], When = PartialDate.OfYear(2022), AlsoIn = [open, draft] });
        await app.OutcomeAsync(new OutcomeGiven("o-2", "24 trains", open) { Kind = OutcomeKind.Figure, Value = 24, When = PartialDate.OfDay(2023, 12, 2) });
        await app.OutcomeAsync(new OutcomeGiven("o-3", Canary, rails) { Status = OutcomeStatus.Rejected });
        await app.OutcomeAsync(new OutcomeGiven("o-4", Canary, draft));
        return app;
    }

    private static async Task<Dictionary<string, string>> DumpAsync(HttpClient client)
    {
        using var zip = new ZipArchive(await client.GetStreamAsync("/data/lmcportal.zip"));
        var files = new Dictionary<string, string>();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(), Encoding.UTF8);
            files.Add(entry.FullName, await reader.ReadToEndAsync());
        }

        return files;
    }

    private static List<JsonElement> Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static string? Id(JsonElement record) => record.GetProperty("id").GetString();

    private static (IReadOnlyList<string> Names, List<string[]> Rows) Rows(string text)
    {
        using var csv = CsvReader.FromText(text, CsvReaderOptions.Default);
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return (csv.Headers, rows);
    }

    private static void AssertDescribed(JsonElement record, JsonElement fields)
    {
        var known = fields.EnumerateArray().ToDictionary(f => f.GetProperty("name").GetString()!);
        Assert.Equal(known.Keys, record.EnumerateObject().Select(m => m.Name));
        Assert.All(known.Values, f => Assert.EndsWith(".", f.GetProperty("meaning").GetString(), StringComparison.Ordinal));
        foreach (var (name, field) in known.Where(f => f.Value.TryGetProperty("fields", out _)))
        {
            Assert.All(record.GetProperty(name).EnumerateArray(), part => AssertDescribed(part, field.GetProperty("fields")));
        }
    }
}
