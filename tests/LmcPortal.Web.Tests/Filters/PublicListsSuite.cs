using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Tests.Filters;

/// <summary>What each part of the grammar finds, on every database.</summary>
public abstract class PublicListsSuite
{
    private static readonly StoryGiven[] Stories =
    [
        new("Both") { Themes = ["water", "environment"], About = ["LA"], Naming = ["CN"], Happened = PartialDate.OfYear(2023), PostedOn = new(2026, 1, 3) },
        new("Health") { Themes = ["health"], About = ["TH"], SourcePublished = PartialDate.OfDay(2022, 5, 31), PostedOn = new(2026, 1, 1), Language = "zh" },
        new("Pillar only") { Themes = ["economic-sustainable"], Naming = ["LA", "TH"], PostedOn = new(2026, 1, 2), Happened = PartialDate.OfMonth(2023, 12) },
        new("Bare") { Themes = [], PostedOn = new(2026, 1, 3), Sections = [("None", null, "Not a word on Rails & 50% of it.")] },
        new("A draft") { Themes = ["water"], About = ["LA"], Status = StoryStatus.Draft },
    ];

    private static readonly (string Query, string Expected)[] StoriesCases =
    [
        ("", "both,bare,pillar-only,health"),
        ("?theme=water", "both"),
        ("?theme=water,health", "both,health"),
        ("?theme=economic-sustainable", "both,pillar-only"),
        ("?theme=-water", "bare,pillar-only,health"),
        ("?theme=-economic-sustainable", "bare,health"),
        ("?theme=economic-sustainable,-environment", "pillar-only"),
        ("?country=la", "both,pillar-only"),
        ("?country=la,-th", "both"),
        ("?country=-la&country=-th", "bare"),
        ("?theme=water,health&country=th", "health"),
        ("?year=2023", "both,pillar-only"),
        ("?year=2022,undated", "bare,health"),
        ("?year=-2023", "bare,health"),
        ("?year=undated", "bare"),
        ("?year=-undated", "both,pillar-only,health"),
        ("?from=2023", "both,pillar-only"),
        ("?from=2023-01-02&to=2025", "pillar-only"),
        ("?to=2022-05-31", "health"),
        ("?to=2022-05", "health"),
        ("?to=2022-05-30", ""),
        ("?to=9999", "both,pillar-only,health"),
        ("?language=zh", "health"),
        ("?language=-zh", "both,bare,pillar-only"),
        ("?collection=top", "both,health"),
        ("?collection=-top", "bare,pillar-only"),
        ("?q=RAILS%2050%25", "bare"),
        ("?q=both", "both"),
        ("?q=rail", "bare"),
        ("?q=\"50 of\"", "bare"),
        ("?q=wor* -both", "bare"),
        ("?q=ail", ""),
        ("?q=water", ""),
        ("?sort=oldest", "health,pillar-only,both,bare"),
        ("?sort=title", "bare,both,health,pillar-only"),
    ];

    private static readonly (string Query, string Expected)[] OutcomesCases =
    [
        ("", "rails,dam,train,forum,plan,bank"),
        ("?theme=water", "dam,plan"),
        ("?theme=economic-sustainable", "rails,dam,plan"),
        ("?theme=-water", "rails,train,forum,bank"),
        ("?theme=economic-sustainable,-connectivity", "dam,plan"),
        ("?theme=-economic-sustainable", "train,forum,bank"),
        ("?country=la,cn", "rails,dam,forum"),
        ("?country=la,-cn", "dam"),
        ("?country=-la", "train,forum,plan,bank"),
        ("?kind=event,document", "train,forum,plan"),
        ("?kind=-figure", "train,forum,plan,bank"),
        ("?year=2023", "rails,dam,train"),
        ("?year=2023,undated", "rails,dam,train,bank"),
        ("?year=undated", "bank"),
        ("?year=-undated,-2022", "rails,dam,train"),
        ("?year=-2023", "forum,plan,bank"),
        ("?from=2022-07&to=2023-01", "train,forum"),
        ("?from=2023-12-02", "rails"),
        ("?to=2022", "forum,plan"),
        ("?status=reviewed", "forum"),
        ("?status=-reviewed", "rails,dam,train,plan,bank"),
        ("?story=health", "dam,train"),
        ("?story=both,health", "rails,dam,train,forum,plan,bank"),
        ("?story=-health", "rails,forum,plan,bank"),
        ("?collection=top&story=-both", "train"),
        ("?language=zh", "dam,train"),
        ("?language=-zh", "rails,forum,plan,bank"),
        ("?q=dam", "dam"),
        ("?q=built", "dam"),
        ("?q=secret", ""),
        ("?q=dam&kind=event", ""),
        ("?theme=water&country=la&year=2023&kind=figure", "dam"),
        ("?sort=oldest", "plan,forum,train,dam,rails,bank"),
        ("?sort=name", "bank,dam,forum,plan,rails,train"),
        ("?kind=figure&sort=value", "dam,rails"),
    ];

    protected abstract PortalApplication NewApplication();

    [SkippableFact]
    public async Task Stories_AskedFor_AreThese()
    {
        await using var app = await NewStoriesAsync();

        foreach (var (query, expected) in StoriesCases)
        {
            var (keys, problems) = await app.StoriesAsync(query);
            Assert.Equal((query, expected), (query, string.Join(',', keys)));
            Assert.Empty(problems);
        }
    }

    [SkippableFact]
    public async Task Outcomes_AskedFor_AreThese()
    {
        await using var app = await NewOutcomesAsync();

        foreach (var (query, expected) in OutcomesCases)
        {
            var (keys, problems) = await app.OutcomesAsync(query);
            Assert.Equal((query, expected), (query, string.Join(',', keys)));
            Assert.Empty(problems);
        }
    }

    [SkippableTheory]
    [InlineData("?q=-both", "Every word has a minus before it")]
    [InlineData("?q=...", "There is no word in this search")]
    public async Task Text_ThatCannotBeAsked_IsExplained(string query, string sentence)
    {
        await using var app = await NewStoriesAsync();

        var (keys, problems) = await app.StoriesAsync(query);

        Assert.Equal(4, keys.Count);
        Assert.StartsWith(sentence, Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Text_FoundByLettersOnly_IsFoundAndSaid()
    {
        await using var app = NewApplication();
        await app.StoryAsync(new StoryGiven("Services") { Language = "zh", Sections = [("Part", null, "提供产品和服务。")] });

        var page = await app.NewReader().PageAsync("/stories?q=和服");

        Assert.Contains("1 story containing “和服”", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 story with the words “服务”", (await app.NewReader().PageAsync("/stories?q=服务")).Body!.TextContent, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Stories_WithAText_CountAndPageLikeAnyOthers()
    {
        await using var app = await NewStoriesAsync();
        for (var i = 0; i < 25; i++)
        {
            await app.StoryAsync(new StoryGiven($"Ferry {i}") { Themes = i % 5 == 0 ? ["health"] : ["water"], PostedOn = new DateOnly(2026, 1, 1 + (i % 4)) });
        }

        var all = (await app.StoriesAsync("?q=ferries&theme=water", 100)).Keys;
        var first = (await app.StoriesAsync("?q=ferries&theme=water", 12)).Keys;
        var rest = (await app.StoriesAsync($"?q=ferries&theme=water&after={first[^1]}", 100)).Keys;
        var page = await app.NewReader().PageAsync("/stories?q=ferries&theme=water");

        Assert.Equal(20, all.Count);
        Assert.Equal(all, first.Concat(rest));
        Assert.Contains("20 stories", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(("/stories?q=ferries&theme=health", 5), page.FacetNumbers());
    }

    [SkippableFact]
    public async Task Stories_PageByPage_AreEachThereOnceInOrder()
    {
        await using var app = await NewStoriesAsync();
        for (var i = 0; i < 14; i++)
        {
            await app.StoryAsync(new StoryGiven($"{"éaZ"[i % 3]} story {i % 2}{(char)('a' + i)}") { PostedOn = new DateOnly(2026, 1, 1 + (i % 4)) });
        }

        foreach (var sort in Enum.GetValues<StorySort>())
        {
            var seen = new List<string>();
            for (string? after = null; seen.Count == 0 || after is not null;)
            {
                var (page, _) = await app.StoriesAsync((StoryFilter.All with { Sort = sort, After = after }).ToQuery(), 3);
                seen.AddRange(page);
                after = page.Count == 3 ? page[^1] : null;
            }

            Assert.Equal((await app.StoriesAsync((StoryFilter.All with { Sort = sort }).ToQuery())).Keys, seen);
            Assert.Equal((18, 18), (seen.Count, seen.Distinct().Count()));
        }
    }

    [SkippableFact]
    public async Task Outcomes_PageByPage_AreEachThereOnceInOrder()
    {
        await using var app = NewApplication();
        var story = await app.StoryAsync(new StoryGiven("Open"));
        for (var i = 0; i < 20; i++)
        {
            await app.OutcomeAsync(new OutcomeGiven($"o-{i}", $"{"éaZ"[i % 3]} figure {i % 2}", story)
            {
                Kind = OutcomeKind.Figure, Value = i % 4 == 0 ? null : i % 5, When = i % 3 == 0 ? null : PartialDate.OfMonth(2020, 1 + (i % 4)),
            });
        }

        foreach (var sort in Enum.GetValues<OutcomeSort>())
        {
            var all = OutcomeFilter.All with { Sort = sort, Kinds = [OutcomeKind.Figure] };
            var seen = new List<string>();
            for (string? after = null; seen.Count == 0 || after is not null;)
            {
                var (page, _) = await app.OutcomesAsync((all with { After = after }).ToQuery(), 3, OutcomeKind.Figure);
                seen.AddRange(page);
                after = page.Count == 3 ? page[^1] : null;
            }

            Assert.Equal((await app.OutcomesAsync(all.ToQuery(), kind: OutcomeKind.Figure)).Keys, seen);
            Assert.Equal((20, 20), (seen.Count, seen.Distinct().Count()));
        }
    }

    private async Task<PortalApplication> NewStoriesAsync()
    {
        var app = NewApplication();
        foreach (var story in Stories)
        {
            await app.StoryAsync(story);
        }

        await app.CollectionAsync("Top", 2023, "health", "both", "a-draft");
        return app;
    }

    private async Task<PortalApplication> NewOutcomesAsync()
    {
        var app = await NewStoriesAsync();
        OutcomeGiven[] outcomes =
        [
            new("rails", "Rails", "both") { Kind = OutcomeKind.Figure, Value = 5, Theme = "connectivity", Countries = ["LA", "CN"], When = PartialDate.OfDay(2023, 12, 2) },
            new("dam", "Dam", "both") { Kind = OutcomeKind.Figure, Value = 9, Theme = "water", Countries = ["LA"], When = PartialDate.OfMonth(2023, 12), AlsoIn = ["health"], Exact = "A dam was built." },
            new("train", "Train", "health") { Kind = OutcomeKind.Event, When = PartialDate.OfYear(2023) },
            new("forum", "Forum", "both") { Kind = OutcomeKind.Event, Countries = ["CN"], When = PartialDate.OfDay(2022, 7, 1), Status = OutcomeStatus.Reviewed },
            new("plan", "Plan", "both") { Kind = OutcomeKind.Document, Theme = "water", When = PartialDate.OfYear(2022) },
            new("bank", "Bank", "both"),
            new("refused", "Refused", "both") { Status = OutcomeStatus.Rejected },
            new("secret", "Secret", "a-draft"),
        ];
        foreach (var outcome in outcomes)
        {
            await app.OutcomeAsync(outcome);
        }

        return app;
    }
}
