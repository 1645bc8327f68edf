using System.Net;
using System.Text;
using System.Text.Json;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Downloads;

/// <summary>Lists as files, read back by readers of the formats, on every database.</summary>
public abstract class DownloadSuite
{
    private const string Canary = "zanzibar";
    private const string Sentence = "As of December 2, the railway had carried more than 24.2 million passengers.";

    private static readonly string[] Lists = ["stories", "outcomes", "figures", "documents", "events", "projects"];

    [SkippableFact]
    public async Task Csv_OfAStory_HoldsEveryField()
    {
        await using var app = await NewPortalAsync();

        var story = (await app.NewReader().CsvAsync("/stories.csv")).Single(r => r["id"] == "rails");

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["id"] = "rails", ["url"] = "https://portal.example.org/stories/rails", ["title"] = "Rails", ["summary"] = "What it comes to.", ["language"] = "en",
                ["happened"] = "2023-12", ["happenedPrecision"] = "month", ["sourcePublished"] = "", ["sourcePublishedPrecision"] = "", ["posted"] = "2026-03-01",
                ["updated"] = "2026-03-02T09:30:00Z", ["themes"] = "connectivity; water", ["themeLabels"] = "Connectivity; Water resources", ["countriesAbout"] = "LA",
                ["countryNamesAbout"] = "Laos", ["countriesNamed"] = "CN; VN", ["countryNamesNamed"] = "China; Vietnam", ["collections"] = "top-of-the-year",
                ["publisher"] = "A Publisher", ["agency"] = "A Wire", ["sourceTitle"] = "The release", ["sourcePlace"] = "A TOWN", ["sourceFile"] = "release.txt",
                ["sourceLine"] = "7", ["outcomes"] = "o-1", ["text"] = "The railway\n\nA train left.\n\nThe airport\n\nA plane landed.",
                ["licence"] = Web.Records.Licence.Prose,
            },
            story);
    }

    [SkippableFact]
    public async Task Csv_OfAFigure_HoldsEveryField()
    {
        await using var app = await NewPortalAsync();

        var figure = Assert.Single(await app.NewReader().CsvAsync("/figures.csv"));

        Assert.StartsWith("https://portal.example.org/stories/rails#q-", figure["quoteUrl"], StringComparison.Ordinal);
        figure.Remove("quoteUrl");
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["id"] = "o-1", ["url"] = "https://portal.example.org/outcomes/o-1", ["kind"] = "figure", ["name"] = "more than 24.2 million passengers",
                ["qualifier"] = "more than", ["value"] = "24200000", ["from"] = "", ["unit"] = "passengers", ["nature"] = "stock", ["asOf"] = "2023-12-02",
                ["asOfPrecision"] = "day", ["date"] = "", ["datePrecision"] = "", ["yearInferred"] = "true", ["ordinal"] = "", ["place"] = "", ["participants"] = "",
                ["documentKind"] = "", ["documentPeriod"] = "", ["documentAction"] = "", ["countries"] = "CN; LA", ["countryNames"] = "China; Laos",
                ["countriesFrom"] = "sentence", ["theme"] = "connectivity", ["themeLabel"] = "Connectivity", ["pillar"] = "economic-sustainable",
                ["claimant"] = "A Publisher", ["status"] = "extracted", ["meeting"] = "", ["updated"] = "2026-03-02T09:30:00Z", ["quote"] = Sentence,
                ["stories"] = "rails", ["notes"] = "", ["disputed"] = "false", ["licence"] = Web.Records.Licence.Facts,
            },
            figure);
    }

    [SkippableFact]
    public async Task EveryFormat_OfEveryList_SaysTheSame()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        foreach (var list in Lists)
        {
            var csv = await client.CsvAsync($"/{list}.csv");
            using var json = JsonDocument.Parse(await client.GetStringAsync($"/{list}.json"));
            var lines = (await client.GetStringAsync($"/{list}.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            using var excel = await client.ExcelAsync($"/{list}.xlsx");

            Assert.NotEmpty(csv);
            Assert.Equal(json.RootElement.EnumerateArray().Select(r => r.GetRawText()), lines);
            Assert.Equal(csv, json.RootElement.EnumerateArray().Select(ReadDownload.Flat));
            Assert.Equal(csv, excel.Records());
        }
    }

    [SkippableFact]
    public async Task Excel_OfFigures_IsAValidWorkbookOfTypedCellsThatSaysWhatItIs()
    {
        await using var app = await NewPortalAsync();

        using var excel = await app.NewReader().ExcelAsync("/figures.xlsx?country=la");

        Assert.Empty(excel.Faults());
        Assert.Equal(["About", "Figures"], excel.SheetNames);
        Assert.True(excel.HasFrozenRow("Figures"));
        Assert.Equal("n", excel.TypeOf("Figures", row: 2, "value"));
        Assert.Equal("b", excel.TypeOf("Figures", row: 2, "yearInferred"));
        Assert.Equal("d", excel.TypeOf("Figures", row: 2, "asOf"));
        Assert.Equal("i", excel.TypeOf("Figures", row: 2, "updated"));
        Assert.Equal(0, excel.Formulas);
        var about = excel.Text("About");
        Assert.StartsWith($"Content\t{(await app.NewReader().PageAsync("/figures?country=la")).TestText("shown")}\nSource\tLMC Portal, https://portal.example.org/figures?country=la\n", about, StringComparison.Ordinal);
        Assert.Contains(Web.Records.Licence.Facts, about, StringComparison.Ordinal);
        Assert.Contains("The number, its scale applied.", about.Replace("For figures: the number", "The number", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Excel_OfDatesKnownInPart_InventsNoDay()
    {
        await using var app = await NewPortalAsync();
        await app.OutcomeAsync(new OutcomeGiven("o-8", "An old treaty", "rails") { Kind = OutcomeKind.Document, When = PartialDate.OfDay(1895, 6, 20) });
        var client = app.NewReader();

        using var documents = await client.ExcelAsync("/documents.xlsx?sort=oldest");
        using var events = await client.ExcelAsync("/events.xlsx");
        using var stories = await client.ExcelAsync("/stories.xlsx?sort=title");

        Assert.Equal(["1895-06-20 day", "2024-01 month"], documents.Records().Select(r => $"{r["date"]} {r["datePrecision"]}"));
        Assert.Equal("2025 year", $"{events.Records().Single()["date"]} {events.Records().Single()["datePrecision"]}");
        // Excel counts no days before 1900.
        Assert.Equal((null, null, null), (documents.TypeOf("Documents", 2, "date"), documents.TypeOf("Documents", 3, "date"), events.TypeOf("Events", 2, "date")));
        Assert.Equal("d", stories.TypeOf("Stories", 2, "posted"));
    }

    [SkippableFact]
    public async Task Excel_OfTextThatXmlForbids_OpensAndKeepsTheRest()
    {
        await using var app = await NewPortalAsync();
        await app.StoryAsync(new StoryGiven("Odd") { Summary = "A\u0001B\u000BC\uFFFED\uFFFFE😀", Sections = [("Long", null, new string('x', 32_000) + string.Concat(Enumerable.Repeat("😀", 800)))] });

        using var excel = await app.NewReader().ExcelAsync("/stories.xlsx");

        Assert.Empty(excel.Faults());
        var odd = excel.Records().Single(r => r["id"] == "odd");
        Assert.Equal("ABCDE😀", odd["summary"]);
        Assert.EndsWith("😀… [cut: a cell can hold no more]", odd["text"], StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Formula_InATitle_StaysText()
    {
        await using var app = await NewPortalAsync();
        await app.StoryAsync(new StoryGiven("=HYPERLINK(\"https://evil.example\")") { Summary = "+1 for \"all\",\r\nsaid she", Sections = [("@here", null, "-1 is a number")] });
        await app.OutcomeAsync(new OutcomeGiven("o-9", "-5 degrees", "rails") { Kind = OutcomeKind.Figure, Value = -5.5, Exact = "\tTab first" });
        var client = app.NewReader();

        var story = (await client.CsvAsync("/stories.csv")).Single(s => s["title"].Contains("HYPERLINK", StringComparison.Ordinal));
        var figure = (await client.CsvAsync("/figures.csv")).Single(s => s["id"] == "o-9");
        using var excel = await client.ExcelAsync("/stories.xlsx");
        using var json = JsonDocument.Parse(await client.GetStringAsync("/figures.json"));

        Assert.Equal("'=HYPERLINK(\"https://evil.example\")", story["title"]);
        Assert.Equal("'+1 for \"all\",\r\nsaid she", story["summary"]);
        Assert.Equal("'@here\n\n-1 is a number", story["text"]);
        Assert.Equal(("-5.5", "'-5 degrees", "'\tTab first"), (figure["value"], figure["name"], figure["quote"]));
        Assert.Equal(0, excel.Formulas);
        Assert.Contains("=HYPERLINK(\"https://evil.example\")", excel.Records().Select(r => r["title"]));
        Assert.Equal("-5 degrees", json.RootElement.EnumerateArray().Single(r => r.GetProperty("id").GetString() == "o-9").GetProperty("name").GetString());
    }

    [SkippableFact]
    public async Task Csv_OfBytes_HasMarkAndLineEndsForSpreadsheets()
    {
        await using var app = await NewPortalAsync();

        var bytes = await app.NewReader().GetByteArrayAsync("/projects.csv");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var text = Encoding.UTF8.GetString(bytes);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("\r\n").Length - 1);
    }

    [SkippableFact]
    public async Task Drafts_AreInNoFile()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        foreach (var path in Lists.SelectMany(l => new[] { $"/{l}.csv", $"/{l}.json", $"/{l}.jsonl" }).Append("/stories/rails.md").Append("/stories/rails.txt"))
        {
            Assert.DoesNotContain(Canary, await client.GetStringAsync(path), StringComparison.OrdinalIgnoreCase);
        }

        foreach (var list in Lists)
        {
            using var excel = await client.ExcelAsync($"/{list}.xlsx");
            Assert.DoesNotContain(excel.SheetNames, s => excel.Text(s).Contains(Canary, StringComparison.OrdinalIgnoreCase));
        }

        foreach (var format in new[] { "md", "txt" })
        {
            using var draft = await client.GetAsync($"/stories/{Canary}.{format}");
            Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        }
    }

    [SkippableFact]
    public async Task Filter_OfTheList_NarrowsAndOrdersTheFile()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        Assert.Equal(["o-1", "o-2", "o-4", "o-3"], (await client.CsvAsync("/outcomes.csv?sort=oldest")).Select(r => r["id"]));
        Assert.Equal(["o-3"], (await client.CsvAsync("/outcomes.csv?year=undated")).Select(r => r["id"]));
        Assert.Equal(["o-2"], (await client.CsvAsync("/outcomes.csv?kind=document,event&country=th")).Select(r => r["id"]));
        Assert.Equal(["open"], (await client.CsvAsync("/stories.csv?theme=-water")).Select(r => r["id"]));
        Assert.Empty(await client.CsvAsync("/events.csv?country=mm"));
    }

    [SkippableFact]
    public async Task Address_NotUnderstood_IsAProblemThatNamesTheParameter()
    {
        await using var app = await NewPortalAsync();

        using var response = await app.NewReader().GetAsync("/figures.csv?country=xx&colour=blue&kind=event");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var errors = problem.RootElement.GetProperty("errors");
        Assert.Contains("“xx” is not one of the six countries", errors.GetProperty("country")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("“colour” means nothing to this list", errors.GetProperty("colour")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("This list holds only figures.", errors.GetProperty("kind")[0].GetString());
    }

    [SkippableFact]
    public async Task Headers_OfAFile_NameItAndLetItBeKept()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();
        const string Path = "/outcomes.csv?country=la&theme=connectivity";

        using var file = await client.GetAsync(Path);
        using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Path));
        using var again = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Path) { Headers = { IfNoneMatch = { file.Headers.ETag! } } });
        await app.StoryAsync(new StoryGiven("Newer"));
        using var changed = await client.SendAsync(new HttpRequestMessage(HttpMethod.Get, Path) { Headers = { IfNoneMatch = { file.Headers.ETag! } } });

        Assert.Equal("text/csv", file.Content.Headers.ContentType?.MediaType);
        Assert.Equal("outcomes-theme-connectivity-country-la.csv", file.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("<https://portal.example.org/data#licence>; rel=\"license\"", string.Join(", ", file.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.NotNull(file.Content.Headers.LastModified);
        Assert.Equal((HttpStatusCode.OK, file.Headers.ETag), (head.StatusCode, head.Headers.ETag));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    [SkippableFact]
    public async Task List_LongerThanABatch_IsWholeAndInOrder()
    {
        await using var app = await NewPortalAsync();
        await app.InStoreAsync(async db =>
        {
            var story = await db.Stories.Where(s => s.Slug == "rails").Select(s => s.Id).SingleAsync();
            db.Outcomes.AddRange(Enumerable.Range(0, 450).Select(i => new Outcome
            {
                PublicId = FormattableString.Invariant($"n-{i:000}"), Kind = OutcomeKind.Event, Name = $"Meeting {i % 7}", UpdatedUtc = PortalApplication.Now.UtcDateTime,
                Quotes = [new Quote { StoryId = story, Order = 1, Exact = "They met.", Prefix = "", Suffix = "", AnchorLength = 4, Line = 7 }],
            }));
            return await db.SaveChangesAsync();
        });

        var names = (await app.NewReader().CsvAsync("/events.csv?sort=name")).Where(r => r["id"][0] == 'n').ToList();

        Assert.Equal(450, names.Select(r => r["id"]).Distinct().Count());
        Assert.Equal(names.OrderBy(r => r["name"], StringComparer.Ordinal).ThenBy(r => r["id"], StringComparer.Ordinal), names);
    }

    [SkippableFact]
    public async Task StoryFiles_TellTheStoryItsSourceItsOutcomesAndHowToCite()
    {
        await using var app = await NewPortalAsync();
        var client = app.NewReader();

        using var response = await client.GetAsync("/stories/rails.md");
        var markdown = await response.Content.ReadAsStringAsync();
        var text = await client.GetStringAsync("/stories/rails.txt");
        var page = await client.PageAsync("/stories/rails");

        Assert.Equal("text/markdown", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("---\nid: \"rails\"\nurl: \"https://portal.example.org/stories/rails\"\ntitle: \"Rails\"\n", markdown, StringComparison.Ordinal);
        Assert.Contains("themes: [\"connectivity\", \"water\"]\n", markdown, StringComparison.Ordinal);
        Assert.Contains("sourcePublished: null\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n# Rails\n\n## The railway\n\nA train left.\n", markdown, StringComparison.Ordinal);
        Assert.Matches(@"- \[more than 24\.2 million passengers \(figure, 2 December 2023\)\]\(https://portal\.example\.org/outcomes/o-1\)\[\^q-\d+\]\n", markdown);
        foreach (var file in new[] { markdown, text })
        {
            Assert.Contains($"“{Sentence}”", file, StringComparison.Ordinal);
            Assert.Contains("A Publisher. “Rails”, date unknown. In LMC Portal, https://portal.example.org/stories/rails\n", file, StringComparison.Ordinal);
            Assert.Contains(Web.Records.Licence.Prose, file, StringComparison.Ordinal);
        }

        Assert.StartsWith("Rails\n=====\n\nPublisher: A Publisher\n", text, StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "/stories/rails.md", "/stories/rails.txt" }, page.Links().ToHashSet());
    }

    protected abstract PortalApplication NewApplication();

    private async Task<PortalApplication> NewPortalAsync()
    {
        var app = NewApplication();
        app.Settings["Portal:PublicBaseUrl"] = "https://portal.example.org";
        var rails = await app.StoryAsync(new StoryGiven("Rails") { Themes = ["connectivity", "water"], About = ["LA"], Naming = ["VN", "CN"], Happened = PartialDate.OfMonth(2023, 12) });
        var open = await app.StoryAsync(new StoryGiven("Open") { PostedOn = new(2026, 2, 1) });
        var draft = await app.StoryAsync(new StoryGiven(Canary) { Status = StoryStatus.Draft, Summary = Canary, Sections = [(Canary, null, Canary)] });
        await app.CollectionAsync("Top of the year", 2023, rails, draft);
        await app.OutcomeAsync(new OutcomeGiven("o-1", "more than 24.2 million passengers", rails)
        {
            Kind = OutcomeKind.Figure, Value = 24_200_000, Unit = "passengers", Qualifier = "more than", When = PartialDate.OfDay(2023, 12, 2), YearInferred = true,
            Theme = "connectivity", Countries = ["LA", "CN"], Exact = Sentence, Anchor = "more than 24.2 million passengers", AlsoIn = [draft],
        });
        await app.OutcomeAsync(new OutcomeGiven("o-2", "A declaration", open) { Kind = OutcomeKind.Document, Countries = ["TH"], When = PartialDate.OfMonth(2024, 1) });
        await app.OutcomeAsync(new OutcomeGiven("o-3", "A bridge", open));
        await app.OutcomeAsync(new OutcomeGiven("o-4", "A meeting", open) { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2025) });
        await app.OutcomeAsync(new OutcomeGiven("o-5", Canary, rails) { Status = OutcomeStatus.Rejected });
        await app.OutcomeAsync(new OutcomeGiven("o-6", Canary, draft) { Kind = OutcomeKind.Figure, Value = 1 });
        return app;
    }
}
