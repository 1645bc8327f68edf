using LmcPortal.Data.Publication;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Search;

/// <summary>What a search answers to an address, on every database.</summary>
public abstract class PublicSearchSuite
{
    [SkippableFact]
    public async Task Ask_Words_FindsEveryKindAndCountsWhatEachValueLeadsTo()
    {
        await using var app = await NewFilledAsync();

        foreach (var query in new[] { "?q=railway", "?q=railway&kind=story", "?q=railway&country=la&country=cn&theme=-water", "?year=2023", "?language=zh,-en", "" })
        {
            var answer = await AskAsync(app, query);
            Assert.Equal((query, answer.Counts.Total), (query, (await AskAsync(app, query, 1000)).Hits.Count));
            foreach (var key in new[] { "theme", "country", "kind", "year", "language" })
            {
                var filter = QueryHelpers.ParseQuery(query);
                foreach (var (value, count) in answer.Counts.Of(key))
                {
                    var excluded = filter.TryGetValue(key, out var chosen) ? chosen.SelectMany(v => v!.Split(',')).Where(v => v.StartsWith('-')) : [];
                    var others = string.Join('&', filter.Where(f => f.Key != key).SelectMany(f => f.Value.Select(v => $"{f.Key}={v}")));
                    var alone = await AskAsync(app, $"?{others}&{key}={string.Join(',', excluded.Prepend(value))}");
                    Assert.Equal((query, key, value, count), (query, key, value, alone.Counts.Total));
                }
            }
        }

        var kinds = (await AskAsync(app, "?q=railway")).Hits.Select(h => h.Entry.Kind).Distinct().Order();
        Assert.Equal([PublicKind.Story, PublicKind.Figure, PublicKind.Collection], kinds);
    }

    [SkippableFact]
    public async Task Ask_PageByPage_GivesEveryResultOnceInOrder()
    {
        await using var app = await NewFilledAsync();
        var all = (await AskAsync(app, "?q=railway", 1000)).Hits.Select(h => h.Entry.PublicKey).ToList();

        var seen = new List<string>();
        for (var address = "?q=railway"; address is not null;)
        {
            var answer = await AskAsync(app, address, 2);
            seen.AddRange(answer.Hits.Select(h => h.Entry.PublicKey));
            address = answer.Next is { } next ? $"?q=railway&after={next}" : null;
        }

        Assert.True(all.Count > 4);
        Assert.Equal(all, seen);
    }

    [SkippableFact]
    public async Task Ask_AfterEverySave_CountsWhatReadersCanSeeNow()
    {
        await using var app = await NewFilledAsync();
        var before = (await AskAsync(app, "?country=mm")).Counts.Total;

        await app.StoryAsync(new StoryGiven("Burmese railway") { About = ["MM"] });
        var added = await AskAsync(app, "?country=mm");
        await app.InStoreAsync(async db =>
        {
            (await db.Stories.SingleAsync(s => s.Slug == "burmese-railway")).Status = StoryStatus.Withdrawn;
            await db.SavePublicAsync(app);
            return 0;
        });

        Assert.Equal((0, 1, 0), (before, added.Counts.Total, (await AskAsync(app, "?country=mm")).Counts.Total));
        Assert.Equal(("burmese-railway", 1), (added.Hits[0].Entry.PublicKey, added.Counts.Of("kind")["story"]));
    }

    [SkippableTheory]
    [InlineData("raiway", "railway")]
    [InlineData("ralway opening", "railway opening")]
    [InlineData("ailway", "railway")]
    [InlineData("tailway", "railway")]
    [InlineData("Laos raliway", "Laos railway")]
    [InlineData("-opening raiway", "-opening railway")]
    [InlineData("ความร่วมมอ", "ความร่วมมือ")]
    [InlineData("ความร่วมมือแมโขง", "ความร่วมมือแม่โขง")]
    [InlineData("railway", null)]
    [InlineData("unheardof", null)]
    [InlineData("canari", null)]
    [InlineData("spaarow", null)]
    public async Task Ask_AMistypedWord_SuggestsAWordThatPublicTextsHave(string typed, string? expected)
    {
        await using var app = await NewFilledAsync();

        var answer = await AskAsync(app, QueryString.Create("q", typed).Value!);

        Assert.Equal(expected, answer.Suggestion);
    }

    [SkippableFact]
    public async Task Ask_LettersInTheMiddleOfAWord_SaysThatItIsAGuess()
    {
        await using var app = await NewFilledAsync();

        Assert.True((await ReadAsync(app, "?q=和服")).IsByLetters);
        Assert.Equal(["services"], (await AskAsync(app, "?q=和服")).Hits.Select(h => h.Entry.PublicKey));
        Assert.False((await ReadAsync(app, "?q=服务")).IsByLetters);
    }

    [SkippableTheory]
    [InlineData("?sort=oldest", "“sort” means nothing to this list")]
    [InlineData("?kind=poem", "There is no kind “poem”; there are story, figure")]
    [InlineData("?after=o-1", "There is no place in a search “o-1” to go on from")]
    [InlineData("?q=-railway", "Every word has a minus before it")]
    [InlineData("?theme=nonsense", "There is no theme “nonsense”")]
    public async Task Read_WhatIsNotUnderstood_IsExplained(string query, string sentence)
    {
        await using var app = NewApplication();

        Assert.StartsWith(sentence, Assert.Single((await ReadAsync(app, query)).Problems).Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Filter_OfASearch_ReadsBackAsItWasWritten()
    {
        await using var app = NewApplication();
        const string Address = "?q=water&theme=water&theme=-health&country=la&kind=story&kind=-figure&year=undated&year=2023&language=en&after=title-7";

        Assert.Equal(Address, (await ReadAsync(app, Address)).Filter.ToQuery());
    }

    protected abstract PortalApplication NewApplication();

    private async Task<PortalApplication> NewFilledAsync()
    {
        var app = NewApplication();
        (string, string?, string)[] text = [("Part", null, "The railway was opened.")];
        var opening = await app.StoryAsync(new StoryGiven("Railway opening") { Themes = ["connectivity", "water"], About = ["LA"], Naming = ["CN"], Happened = PartialDate.OfYear(2023), Sections = text });
        await app.StoryAsync(new StoryGiven("China-Laos trains") { Themes = ["connectivity"], About = ["CN"], Happened = PartialDate.OfYear(2022), Sections = text });
        await app.StoryAsync(new StoryGiven("A bridge") { Sections = [("The railway", null, "A bridge was opened.")] });
        await app.StoryAsync(new StoryGiven("Services") { Language = "zh", Sections = [("Part", null, "提供产品和服务。")] });
        await app.StoryAsync(new StoryGiven("Thai") { Language = "th", Sections = [("Part", null, "ความร่วมมือแม่โขง")] });
        await app.StoryAsync(new StoryGiven("Canary") { Status = StoryStatus.Draft });
        await app.StoryAsync(new StoryGiven("Sparrow") { Status = StoryStatus.Withdrawn });
        await app.OutcomeAsync(new OutcomeGiven("o-1", "Railway passengers", opening) { Kind = OutcomeKind.Figure, Theme = "connectivity", Countries = ["LA"], When = PartialDate.OfYear(2023) });
        await app.CollectionAsync("Railway stories", 2023, opening);
        return app;
    }

    private static async Task<SearchReading> ReadAsync(PortalApplication app, string query)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await ReadAsync(scope.ServiceProvider, query);
    }

    private static async Task<SearchAnswer> AskAsync(PortalApplication app, string query, int most = 20)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var asked = await ReadAsync(scope.ServiceProvider, query);
        return await scope.ServiceProvider.GetRequiredService<PublicSearch>().AskAsync(asked, most, CancellationToken.None);
    }

    private static Task<SearchReading> ReadAsync(IServiceProvider services, string query) =>
        services.GetRequiredService<PublicLists>().ReadSearchAsync(new QueryCollection(QueryHelpers.ParseQuery(query)), [], CancellationToken.None);
}
