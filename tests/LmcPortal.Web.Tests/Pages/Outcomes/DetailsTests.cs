using System.Net;
using System.Text.Json;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Pages.Outcomes;

public sealed class DetailsTests : IAsyncDisposable
{
    private const string Sentence = "As of December 2, the railway had carried more than 24.2 million passengers.";

    private readonly PortalApplication _app = new() { Settings = { ["Portal:PublicBaseUrl"] = "https://portal.example.org" } };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Figure_ShowsWhatIsKnownAndWhatIsNot()
    {
        var quote = await FigureAsync();

        var page = await _app.NewReader().PageAsync("/outcomes/o-1");

        Assert.Equal("more than 24.2 million passengers", page.Heading());
        Assert.Equal("This record was found by machine, not yet reviewed. Compare it with the sentence below.", page.TestText("status"));
        var facts = page.TestText("facts");
        Assert.Contains("As of 2 December 2023 The sentence gives no year; the year is taken from the document.", facts, StringComparison.Ordinal);
        Assert.Contains("Countries China Laos named in the sentence itself", facts, StringComparison.Ordinal);
        Assert.Contains("Stated by A Publisher", facts, StringComparison.Ordinal);
        Assert.Contains("Theme none applies", facts, StringComparison.Ordinal);
        Assert.Contains("https://portal.example.org/outcomes/o-1", facts, StringComparison.Ordinal);
        Assert.DoesNotContain("An editor should look", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"Words before. {Sentence} Words after.", ReadPage.Words(page.QuerySelector("blockquote")!.TextContent));
        Assert.Equal("more than 24.2 million passengers", page.QuerySelector("blockquote mark")!.TextContent);
        Assert.Contains($"/stories/rails#q-{quote}", page.Links());
        Assert.Contains("/figures", page.Links("body"));
    }

    [Fact]
    public async Task Get_Event_NamesWhatIsMissing()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "A meeting", story) { Kind = OutcomeKind.Event, Status = OutcomeStatus.Reviewed });

        var page = await _app.NewReader().PageAsync("/outcomes/o-1");

        var facts = page.TestText("facts");
        Assert.Contains("Date not stated Place not stated Number in its series not stated Who took part not stated", facts, StringComparison.Ordinal);
        Assert.Equal("This record was reviewed by an editor.", page.TestText("status"));
    }

    [Fact]
    public async Task Get_History_TellsWhatChangedTheLatestFirst()
    {
        await FigureAsync();
        Assert.Equal("2 March 2026: found by machine in “The release”.", (await _app.NewReader().PageAsync("/outcomes/o-1")).TestText("history"));
        await _app.InStoreAsync(async db =>
        {
            var outcome = await db.Outcomes.Include(o => o.Countries).SingleAsync();
            var recorder = new OutcomeRecorder(db, new FixedClock(PortalApplication.Now.AddDays(1)));
            recorder.Watch(outcome);
            (outcome.Value, outcome.Status, outcome.Place) = (25_000_000, OutcomeStatus.Reviewed, "Vientiane");
            await recorder.RecordAsync(outcome, new Signature("Somchai", "The number was misread."), default);
            await db.SaveChangesAsync();
            return true;
        });

        var history = (await _app.NewReader().PageAsync("/outcomes/o-1")).TestText("history");

        Assert.Equal(
            "3 March 2026, by an editor: The number was misread. "
            + "Number more than removed: 24.2 (end)added: 25 (end) million passengers "
            + "Place not stated before: added: Vientiane (end) Review removed: found by machine, not yet reviewed (end)added: reviewed by an editor (end) "
            + "2 March 2026: found by machine in “The release”.",
            history);
        Assert.DoesNotContain("Somchai", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Cite_NamesSourceAndDayOfAccess()
    {
        await FigureAsync();

        var page = await _app.NewReader().PageAsync("/outcomes/o-1");

        foreach (var format in new[] { "plain", "apa", "chicago", "bibtex", "ris" })
        {
            var text = page.QuerySelector($"pre[data-testid=cite-{format}]")!.TextContent;
            Assert.Contains("A Publisher", text, StringComparison.Ordinal);
            Assert.Contains("The release", text, StringComparison.Ordinal);
            Assert.Contains("more than 24.2 million passengers", text, StringComparison.Ordinal);
            Assert.Contains("https://portal.example.org/outcomes/o-1", text, StringComparison.Ordinal);
            Assert.Matches("2 March 2026|March 2, 2026|2026-03-02|2026/03/02", text);
        }
    }

    [Fact]
    public async Task Get_TwoStories_ShowsBothSentencesButNoneOfADraft()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        var other = await _app.StoryAsync(new StoryGiven("Other"));
        var draft = await _app.StoryAsync(new StoryGiven("Secret") { Status = StoryStatus.Draft });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "A project", draft) { AlsoIn = [story, other] });

        var page = await _app.NewReader().PageAsync("/outcomes/o-1");

        Assert.Equal(2, page.QuerySelectorAll("[data-testid=quote]").Length);
        Assert.DoesNotContain("Secret", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OutcomeStatus.Rejected, StoryStatus.Published)]
    [InlineData(OutcomeStatus.Extracted, StoryStatus.Draft)]
    [InlineData(OutcomeStatus.Reviewed, StoryStatus.Withdrawn)]
    public async Task Get_NotForReaders_IsNotFound(OutcomeStatus status, StoryStatus storyStatus)
    {
        var story = await _app.StoryAsync(new StoryGiven("Hidden") { Status = storyStatus });
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "A secret", story) { Status = status });
        var client = _app.NewReader();

        await client.PageAsync("/outcomes/o-1", HttpStatusCode.NotFound);
        await client.PageAsync("/outcomes/o-1.json", HttpStatusCode.NotFound);
        await client.PageAsync("/outcomes/o-2", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Json_IsTheRecord()
    {
        await FigureAsync();

        using var response = await _app.NewReader().GetAsync("/outcomes/o-1.json");
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("o-1", json.RootElement.GetProperty("id").GetString());
        Assert.Equal(24_200_000, json.RootElement.GetProperty("value").GetDouble());
        Assert.Equal("2023-12-02", json.RootElement.GetProperty("asOf").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("place").ValueKind);
        Assert.Equal(Sentence, json.RootElement.GetProperty("quotes")[0].GetProperty("exact").GetString());
        var page = await _app.NewReader().PageAsync("/outcomes/o-1");
        var documented = page.QuerySelectorAll("#data .fields dt").Select(t => t.TextContent).ToHashSet();
        Assert.Superset(json.RootElement.EnumerateObject().Concat(json.RootElement.GetProperty("quotes")[0].EnumerateObject()).Select(p => p.Name).ToHashSet(), documented);
    }

    [Fact]
    public async Task Get_StructuredData_IsAClaimThatAppearsInTheStory()
    {
        var quote = await FigureAsync();

        var page = await _app.NewReader().PageAsync("/outcomes/o-1");

        var claim = page.QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonDocument.Parse(s.TextContent).RootElement)
            .Single(d => d.GetProperty("@type").GetString() == "Claim");
        Assert.Equal($"https://portal.example.org/stories/rails#q-{quote}", claim.GetProperty("appearance")[0].GetProperty("url").GetString());
        Assert.Equal("passengers", claim.GetProperty("about").GetProperty("unitText").GetString());
    }

    private async Task<int> FigureAsync()
    {
        var story = await _app.StoryAsync(new StoryGiven("Rails"));
        return await _app.OutcomeAsync(new OutcomeGiven("o-1", "more than 24.2 million passengers", story)
        {
            Kind = OutcomeKind.Figure, Value = 24_200_000, Unit = "passengers", Qualifier = "more than", When = PartialDate.OfDay(2023, 12, 2), YearInferred = true,
            Countries = ["CN", "LA"], Exact = Sentence, Anchor = "more than 24.2 million passengers",
        });
    }
}
