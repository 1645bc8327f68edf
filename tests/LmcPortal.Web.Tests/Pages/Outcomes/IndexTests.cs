using AngleSharp.Html.Dom;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Pages.Outcomes;

public sealed class IndexTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_NoFilter_ListsWhatReadersMaySeeNewestFirst()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        var draft = await _app.StoryAsync(new StoryGiven("Draft") { Status = StoryStatus.Draft });
        await _app.OutcomeAsync(new OutcomeGiven("o-undated", "Undated", story));
        await _app.OutcomeAsync(new OutcomeGiven("o-older", "Older", story) { When = PartialDate.OfYear(2022) });
        await _app.OutcomeAsync(new OutcomeGiven("o-newer", "Newer", story) { When = PartialDate.OfMonth(2023, 12) });
        await _app.OutcomeAsync(new OutcomeGiven("o-refused", "Refused", story) { Status = OutcomeStatus.Rejected });
        await _app.OutcomeAsync(new OutcomeGiven("o-secret", "Secret", draft));

        var page = await _app.NewReader().PageAsync("/outcomes");

        Assert.Equal(["o-newer", "o-older", "o-undated"], Ids(page));
        Assert.Equal("All 3 outcomes, newest first.", page.TestText("shown"));
        Assert.Contains("not stated", page.QuerySelector("[data-id=o-undated]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Figures_ShowQualifierValueUnitAndTheSentence()
    {
        var story = await _app.StoryAsync(new StoryGiven("Rails"));
        var quote = await _app.OutcomeAsync(Figure("o-1", story, 24_200_000) with { When = PartialDate.OfDay(2023, 12, 2), Countries = ["CN", "LA"], Theme = "connectivity" });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "A project", story));

        var page = await _app.NewReader().PageAsync("/figures");

        var row = ReadPage.Words(page.QuerySelector("[data-id=o-1]")!.TextContent);
        Assert.Contains("more than 24.2 million passengers", row, StringComparison.Ordinal);
        Assert.Contains("2 December 2023", row, StringComparison.Ordinal);
        Assert.Contains("China, Laos", row, StringComparison.Ordinal);
        Assert.Contains($"/stories/rails#q-{quote}", page.Links("table"));
        Assert.Equal(["o-1"], Ids(page));
        Assert.Equal("All 1 figure, newest first.", page.TestText("shown"));
    }

    [Theory]
    [InlineData("/documents", "Title")]
    [InlineData("/events", "Event")]
    [InlineData("/projects", "Project")]
    public async Task Get_Kind_HoldsOnlyThat(string path, string title)
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        foreach (var kind in Enum.GetValues<OutcomeKind>())
        {
            await _app.OutcomeAsync(new OutcomeGiven($"o-{kind}".ToLowerInvariant(), $"A {kind}", story) { Kind = kind });
        }

        var page = await _app.NewReader().PageAsync(path);

        Assert.Equal(["o-" + path.Trim('/').TrimEnd('s')], Ids(page));
        Assert.Contains(title, page.QuerySelectorAll("th[scope=col]").Select(h => h.TextContent));
        Assert.Equal("Outcomes", page.QuerySelector(".menu [aria-current]")?.TextContent);
    }

    [Fact]
    public async Task Get_KindAsFilter_NamesThePathAsItsAddress()
    {
        var page = await _app.NewReader().PageAsync("/outcomes?kind=figure&country=LA");

        Assert.EndsWith("/figures?country=la", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Filters_NarrowTogetherAndCanBeRemoved()
    {
        var rails = await _app.StoryAsync(new StoryGiven("Rails"));
        var rivers = await _app.StoryAsync(new StoryGiven("Rivers"));
        await _app.OutcomeAsync(Figure("o-1", rails, 5) with { Theme = "water", Countries = ["LA"], When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(Figure("o-2", rivers, 5) with { Theme = "water", Countries = ["LA"], When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(Figure("o-3", rails, 5) with { Theme = "health", Countries = ["LA"], When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(Figure("o-4", rails, 5) with { Theme = "water", Countries = ["CN"], When = PartialDate.OfYear(2023) });
        await _app.OutcomeAsync(Figure("o-5", rails, 5) with { Theme = "water", Countries = ["LA"], When = PartialDate.OfYear(2022) });

        var page = await _app.NewReader().PageAsync("/figures?q=PASSENGERS&theme=water&country=la&year=2023&status=extracted&story=rails");

        Assert.Equal(["o-1"], Ids(page));
        Assert.Equal(
            "1 figure on Water resources, concerning Laos, of 2023, found by machine and not yet reviewed, in the story “Rails”, with the words “PASSENGERS”, newest first.",
            page.TestText("shown"));
        var removals = page.Links("[aria-label='Filters in use']");
        Assert.Contains("/figures?q=PASSENGERS&theme=water&country=la&status=extracted&story=rails", removals);
        Assert.Contains("/outcomes?q=PASSENGERS&theme=water&country=la&year=2023&status=extracted&story=rails", removals);
        Assert.Equal(8, removals.Count);
    }

    [Theory]
    [InlineData("/outcomes")]
    [InlineData("/outcomes?theme=water")]
    [InlineData("/outcomes?q=train")]
    [InlineData("/projects?year=undated")]
    [InlineData("/outcomes?theme=water&theme=environment&country=-cn")]
    [InlineData("/outcomes?kind=figure&kind=project&status=-reviewed")]
    [InlineData("/outcomes?from=2022-05&language=-zh")]
    public async Task Get_FacetsAndKinds_CountTheOutcomesTheyLeadTo(string path)
    {
        var open = await _app.StoryAsync(new StoryGiven("Open"));
        var other = await _app.StoryAsync(new StoryGiven("Other"));
        await _app.OutcomeAsync(new OutcomeGiven("o-1", "One", open) { Theme = "water", Countries = ["LA", "CN"], AlsoIn = [other] });
        await _app.OutcomeAsync(new OutcomeGiven("o-2", "Two", open) { Theme = "water", Countries = ["LA"], When = PartialDate.OfYear(2023), Status = OutcomeStatus.Reviewed });
        await _app.OutcomeAsync(Figure("o-3", open, 7) with { Theme = "economic-sustainable", When = PartialDate.OfMonth(2022, 5) });
        await _app.OutcomeAsync(new OutcomeGiven("o-4", "Four", other) { Theme = "environment", Status = OutcomeStatus.Rejected });
        var client = _app.NewReader();

        var page = await client.PageAsync(path);

        var counted = page.FacetNumbers()
            .Concat(page.QuerySelectorAll(".kinds a").Select(a => (Link: a.GetAttribute("href")!, Number: ReadPage.Number(a.LastElementChild!))))
            .ToList();
        Assert.True(counted.Count > 5);
        foreach (var (link, number) in counted)
        {
            Assert.Equal((link, number), (link, Ids(await client.PageAsync(link)).Count));
        }
    }

    [Theory]
    [InlineData("/outcomes?theme=unheard-of", "There is no theme “unheard-of”; there are ")]
    [InlineData("/outcomes?country=fr", "“fr” is not one of the six countries")]
    [InlineData("/outcomes?kind=rumour", "There is no kind of outcome “rumour”; there are figure, document, event, project.")]
    [InlineData("/outcomes?kind=2", "There is no kind of outcome “2”")]
    [InlineData("/outcomes?year=last", "“last” is not a year")]
    [InlineData("/outcomes?year=99", "“99” is not a year")]
    [InlineData("/outcomes?colour=red", "“colour” means nothing to this list")]
    [InlineData("/outcomes?from=2022&from=2023", "Of several values for “from” only the first was used.")]
    [InlineData("/outcomes?status=rejected", "There is no review status “rejected”; there are extracted, reviewed.")]
    [InlineData("/outcomes?story=never-was", "There is no story “never-was”; ")]
    [InlineData("/outcomes?story=secret", "There is no story “secret”; ")]
    [InlineData("/outcomes?sort=random", "There is no order “random”")]
    [InlineData("/events?sort=value", "Only figures have a value")]
    [InlineData("/events?kind=figure", "This list holds only events.")]
    [InlineData("/outcomes?after=o-0", "There is no outcome “o-0” to go on from")]
    public async Task Get_UnknownValue_IsExplained(string path, string explanation)
    {
        await _app.StoryAsync(new StoryGiven("Secret") { Status = StoryStatus.Draft });

        var page = await _app.NewReader().PageAsync(path);

        Assert.StartsWith(explanation, page.TestText("notice"), StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Theory]
    [InlineData("newest")]
    [InlineData("oldest")]
    [InlineData("name")]
    [InlineData("value")]
    public async Task Get_FollowingMore_ShowsEachOutcomeOnceInOrder(string sort)
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        for (var number = 0; number < 120; number++)
        {
            await _app.OutcomeAsync(Figure($"o-{number}", story, number % 4 == 0 ? null : number % 7) with
            {
                Name = $"Figure {number % 5}", When = number % 3 == 0 ? null : PartialDate.OfMonth(2020 + (number % 2), 1 + (number % 12)),
            });
        }

        var client = _app.NewReader();
        var seen = new List<string>();
        for (var path = $"/figures?sort={sort}"; path is not null;)
        {
            var page = await client.PageAsync(path);
            seen.AddRange(Ids(page));
            path = page.QuerySelector("main a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(120, seen.Count);
        Assert.Equal(120, seen.Distinct().Count());
        Assert.Equal(sort is "newest" or "oldest", seen[^1] == "o-117");
    }

    [Fact]
    public async Task Get_ValuesTakenInAndLeftOut_AreSaidAndCanBeTakenBack()
    {
        var story = await _app.StoryAsync(new StoryGiven("Open"));
        await _app.OutcomeAsync(Figure("o-1", story, 5) with { Theme = "water", Countries = ["LA"] });
        await _app.OutcomeAsync(Figure("o-2", story, 5) with { Theme = "health", Countries = ["LA"] });
        await _app.OutcomeAsync(Figure("o-3", story, 5) with { Theme = "health", Countries = ["LA", "TH"] });

        var page = await _app.NewReader().PageAsync("/figures?theme=water,health&country=la,-th");

        Assert.Equal(["o-1", "o-2"], Ids(page));
        Assert.StartsWith("2 figures on ", page.TestText("shown"), StringComparison.Ordinal);
        Assert.EndsWith(", concerning Laos but not Thailand, newest first.", page.TestText("shown"), StringComparison.Ordinal);
        var chips = page.QuerySelectorAll("[aria-label='Filters in use'] a").ToDictionary(a => ReadPage.Words(a.TextContent), a => a.GetAttribute("href"));
        Assert.Equal("/figures?theme=health&theme=water&country=la", chips["Remove the filter not Thailand ×"]);
        var facets = page.QuerySelectorAll("aside li").Select(li => ReadPage.Words(li.TextContent)).ToList();
        Assert.Contains(facets, f => f.StartsWith("Remove the filter Laos ×", StringComparison.Ordinal));
        Assert.Contains(facets, f => f.EndsWith("not Thailand ×", StringComparison.Ordinal));
        Assert.Contains("/figures?theme=health&theme=water&country=-la&country=-th", page.Links("aside"));
    }

    [Fact]
    public async Task Get_EmptyStore_SaysSo()
    {
        var page = await _app.NewReader().PageAsync("/events");

        Assert.Equal("There are no events yet.", page.TestText("shown"));
    }

    private static OutcomeGiven Figure(string id, string story, double? value) => new(id, "more than some passengers", story)
    {
        Kind = OutcomeKind.Figure, Value = value, Unit = "passengers", Qualifier = "more than",
    };

    private static List<string> Ids(IHtmlDocument page) => [.. page.QuerySelectorAll("tr[data-id]").Select(r => r.GetAttribute("data-id")!)];
}
