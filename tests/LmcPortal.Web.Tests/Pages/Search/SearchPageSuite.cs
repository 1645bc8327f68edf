using System.Text.Json;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Tests.Pages.Search;

/// <summary>What a reader sees of a search, on every database.</summary>
public abstract class SearchPageSuite
{
    [SkippableFact]
    public async Task Get_NothingAsked_ExplainsHowToAsk()
    {
        await using var app = NewApplication();

        var page = await app.NewReader().PageAsync("/search");

        Assert.Equal("Search", page.Heading());
        Assert.Contains("/search?q=%22Belt%20and%20Road%22", page.Links());
        Assert.Null(page.QuerySelector("[data-testid=shown]"));
        Assert.Null(page.QuerySelector("meta[name=robots]"));
        Assert.Equal("q", page.QuerySelector("main form[role=search] input[type=search]")!.GetAttribute("name"));
    }

    [SkippableFact]
    public async Task Get_Words_MarksThemInTitleAndTextAndLeadsToTheirPlace()
    {
        await using var app = await NewFilledAsync();

        var page = await app.NewReader().PageAsync("/search?q=railway");

        Assert.Equal("5 results for “railway”: those that have it in their title first, then the newest.", page.TestText("shown"));
        var paths = page.QuerySelectorAll(".result").Select(r => r.GetAttribute("data-path")).ToList();
        Assert.Equal(["/collections/railway-stories", "/outcomes/o-1", "/stories/railway-opening"], paths.Take(3).Order(StringComparer.Ordinal));
        Assert.Equal(["/stories/a-bridge", "/stories/a-tunnel"], paths.Skip(3));
        Assert.Equal(("/stories/a-bridge#the-railway", "railway"), (page.QuerySelector("[data-path='/stories/a-bridge'] .card__meta a")!.GetAttribute("href"), page.QuerySelector("[data-path='/stories/a-bridge'] mark")!.TextContent));
        var opening = page.QuerySelector("[data-path='/stories/railway-opening']")!;
        Assert.Equal(["Railway", "railway"], opening.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal("Railway opening", ReadPage.Words(opening.QuerySelector("h3")!.TextContent));
        Assert.Equal("… The railway was opened.", ReadPage.Words(opening.QuerySelector(".card__summary")!.TextContent));
        Assert.Equal("/stories/railway-opening#part", opening.QuerySelector(".card__meta a")!.GetAttribute("href"));
        Assert.StartsWith("/stories/railway-opening#q-", page.QuerySelector("[data-path='/outcomes/o-1'] .card__meta a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.Contains("/stories?q=railway", page.Links());
    }

    [SkippableFact]
    public async Task Get_EveryFacetNumber_IsTheNumberOfResultsBehindItsLink()
    {
        await using var app = await NewFilledAsync();
        var reader = app.NewReader();

        var numbers = (await reader.PageAsync("/search?q=railway")).FacetNumbers();

        Assert.True(numbers.Count > 8);
        foreach (var (link, number) in numbers)
        {
            Assert.Equal((link, number), (link, (await reader.PageAsync(link)).QuerySelectorAll(".result").Length));
        }
    }

    [SkippableFact]
    public async Task Get_MistypedWord_OffersTheOneThatTextsHaveAndKeepsTheFilters()
    {
        await using var app = await NewFilledAsync();

        var page = await app.NewReader().PageAsync("/search?q=raiway&kind=story");

        Assert.Equal("No text has “raiway”, among Stories.", page.TestText("shown"));
        Assert.Equal("Did you mean railway?", page.TestText("suggestion"));
        Assert.Contains("/search?q=railway&kind=story", page.Links());
    }

    [SkippableFact]
    public async Task Get_LettersInsideWords_SaysThatTheseAreTextsThatContainThem()
    {
        await using var app = await NewFilledAsync();

        var page = await app.NewReader().PageAsync("/search?q=%E5%92%8C%E6%9C%8D");

        Assert.Equal("No text has “和服” as words of their own. These are the texts that contain the letters: 1 result, newest first.", page.TestText("shown"));
        Assert.Equal("和服", page.QuerySelector(".result mark")!.TextContent);
        Assert.Equal("zh", page.QuerySelector(".result h3")!.GetAttribute("lang"));
    }

    [SkippableFact]
    public async Task Get_DraftsAndWithdrawn_AreNeitherFoundNorSuggested()
    {
        await using var app = await NewFilledAsync();
        var reader = app.NewReader();

        foreach (var query in new[] { "canary", "canari", "sparrow", "zanzibar" })
        {
            var page = await reader.PageAsync($"/search?q={query}");
            Assert.Equal($"No text has “{query}”.", page.TestText("shown"));
            Assert.Null(page.QuerySelector("[data-testid=suggestion]"));
        }
    }

    [SkippableTheory]
    [InlineData("?q=%22%22", "There is no word in this search")]
    [InlineData("?kind=poem", "There is no kind “poem”")]
    [InlineData("?colour=red", "“colour” means nothing to this list")]
    public async Task Get_WhatIsNotUnderstood_IsSaid(string query, string sentence)
    {
        await using var app = NewApplication();

        Assert.StartsWith(sentence, (await app.NewReader().PageAsync("/search" + query)).TestText("notice"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Api_PageByPage_GivesWhatThePageShowsWithWhatWasFound()
    {
        await using var app = await NewFilledAsync();
        var reader = app.NewReader();
        var shown = (await reader.PageAsync("/search?q=railway")).QuerySelectorAll(".result").Select(r => r.GetAttribute("data-path")!).ToList();

        var paths = new List<string>();
        for (var address = "/api/v1/search?q=railway&limit=2&facets=kind"; address is not null;)
        {
            var answer = JsonDocument.Parse(await reader.GetStringAsync(address)).RootElement;
            Assert.Equal((5, 3), (answer.GetProperty("total").GetInt32(), answer.GetProperty("facets").GetProperty("kind").GetProperty("story").GetInt32()));
            paths.AddRange(answer.GetProperty("items").EnumerateArray().Select(i => new Uri(i.GetProperty("url").GetString()!).AbsolutePath));
            Assert.All(answer.GetProperty("items").EnumerateArray(), i => Assert.Contains(i.GetProperty("found").EnumerateArray(), f => f.GetString() is "railway" or "Railway"));
            address = answer.GetProperty("next").GetString() is { } next ? new Uri(next).PathAndQuery : null;
        }

        Assert.Equal(shown, paths);
    }

    protected abstract PortalApplication NewApplication();

    private async Task<PortalApplication> NewFilledAsync()
    {
        var app = NewApplication();
        var opening = await app.StoryAsync(new StoryGiven("Railway opening")
        {
            Themes = ["connectivity"], About = ["LA"], Naming = ["CN"], Happened = PartialDate.OfYear(2023),
            Sections = [("Before", null, "It was quiet."), ("Part", null, "Nobody knew. The railway was opened.")],
        });
        await app.StoryAsync(new StoryGiven("A bridge") { Sections = [("The railway", null, "A bridge was opened.")] });
        await app.StoryAsync(new StoryGiven("A tunnel") { Themes = ["water"], About = ["TH"], Sections = [("Part", null, "The railway has a tunnel.")] });
        await app.StoryAsync(new StoryGiven("服务") { Language = "zh", Sections = [("Part", null, "提供产品和服务。")] });
        await app.StoryAsync(new StoryGiven("Canary") { Status = StoryStatus.Draft, Sections = [("Part", null, "A zanzibar.")] });
        await app.StoryAsync(new StoryGiven("Sparrow") { Status = StoryStatus.Withdrawn });
        await app.OutcomeAsync(new OutcomeGiven("o-1", "Railway passengers", opening) { Kind = OutcomeKind.Project, Countries = ["LA"], When = PartialDate.OfYear(2023) });
        await app.CollectionAsync("Railway stories", 2023, opening);
        return app;
    }
}
