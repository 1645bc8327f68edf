using System.Net;
using System.Text.Json;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Tests.Api;

/// <summary>What the API answers, on every database.</summary>
public abstract class ApiSuite : IAsyncDisposable
{
    private readonly Lazy<PortalApplication> _app;

    protected ApiSuite() => _app = new Lazy<PortalApplication>(NewApplication);

    public async ValueTask DisposeAsync()
    {
        if (_app.IsValueCreated)
        {
            await _app.Value.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    [SkippableFact]
    public async Task Get_Outcomes_PagesThroughAllWithoutLossOrRepeat()
    {
        await SevenOutcomesAsync();

        var ids = new List<string>();
        for (var path = "/api/v1/outcomes?limit=3&sort=name"; path is not null;)
        {
            var page = await JsonAsync(path);
            Assert.Equal(7, page.GetProperty("total").GetInt32());
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(Id));
            path = page.GetProperty("next").GetString() is { } next ? new Uri(next).PathAndQuery : null;
        }

        Assert.Equal(["o-1", "o-2", "o-3", "o-4", "o-5", "o-6", "o-7"], ids);
    }

    [SkippableFact]
    public async Task Get_ListWithFilterFieldsAndFacets_AnswersTheListOfThePage()
    {
        await SevenOutcomesAsync();

        var answer = await JsonAsync("/api/v1/outcomes?kind=figure&country=-la&fields=name,value&facets=country,kind");

        Assert.Equal(["o-2", "o-4"], answer.GetProperty("items").EnumerateArray().Select(Id).Order());
        Assert.Equal(["id", "url", "name", "value"], answer.GetProperty("items")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(2, answer.GetProperty("facets").GetProperty("kind").GetProperty("figure").GetInt32());
        Assert.Equal("http://localhost:5080/figures?country=-la", answer.GetProperty("page").GetString());
    }

    [SkippableFact]
    public async Task Get_Stories_HoldWhatReadersSeeAndNoDraft()
    {
        await App.StoryAsync(new StoryGiven("Rails") { About = ["LA"], Naming = ["CN"] });
        await App.StoryAsync(new StoryGiven("Secret") { Status = StoryStatus.Draft });

        var list = await JsonAsync("/api/v1/stories");
        var item = await JsonAsync("/api/v1/stories/rails");
        var secret = await Client.GetAsync("/api/v1/stories/secret");

        Assert.Equal(["rails"], list.GetProperty("items").EnumerateArray().Select(Id));
        Assert.Equal("A Publisher", item.GetProperty("publisher").GetString());
        Assert.Equal("LA", item.GetProperty("countriesAbout")[0].GetString());
        Assert.Equal("http://localhost:5080/stories/rails#the-railway", item.GetProperty("sections")[0].GetProperty("url").GetString());
        Assert.Equal(HttpStatusCode.NotFound, secret.StatusCode);
        Assert.Equal("application/problem+json", secret.Content.Headers.ContentType?.MediaType);
    }

    [SkippableFact]
    public async Task Get_Since_LetsACopyFollowEveryChange()
    {
        var copy = new SortedDictionary<string, string>();
        var version = await FollowAsync(copy, 0);
        Assert.Empty(copy);

        var rails = await App.StoryAsync(new StoryGiven("Rails"));
        var river = await App.StoryAsync(new StoryGiven("River"));
        await App.OutcomeAsync(new OutcomeGiven("o-1", "A railway", rails));
        await App.OutcomeAsync(new OutcomeGiven("o-2", "A ferry", river));
        version = await FollowAsync(copy, version);
        Assert.Equal(await WholeListAsync(), copy);
        Assert.Equal(["o-1", "o-2"], copy.Keys);

        await ChangeAsync(db => db.Outcomes.Single(o => o.PublicId == "o-1").Status = OutcomeStatus.Rejected);
        version = await FollowAsync(copy, version);
        Assert.Equal(["o-2"], copy.Keys);

        await ChangeAsync(db => db.Stories.Include(s => s.Sections).Single(s => s.Slug == "river").Status = StoryStatus.Withdrawn);
        await FollowAsync(copy, version);
        Assert.Empty(copy);
        Assert.Equal(await WholeListAsync(), copy);
    }

    [SkippableTheory]
    [InlineData("/api/v1/outcomes?limit=2&fields=name,value&facets=kind,country&sort=name", 7)]
    [InlineData("/api/v1/outcomes?since=0&limit=2&fields=name,value", 7)]
    public async Task Next_OfAListOrOfChanges_AsksForTheSameFieldsAndFacets(string path, int total)
    {
        await SevenOutcomesAsync();

        var (first, ids) = (await JsonAsync(path), new List<string>());
        for (var page = first; ;)
        {
            ids.AddRange(page.GetProperty("items").EnumerateArray().Select(Id));
            Assert.All(page.GetProperty("items").EnumerateArray(), i => Assert.Equal(["id", "url", "name", "value"], i.EnumerateObject().Select(p => p.Name)));
            Assert.Equal(first.TryGetProperty("facets", out var facets) ? facets.GetRawText() : null, page.TryGetProperty("facets", out var own) ? own.GetRawText() : null);
            if (page.GetProperty("next").GetString() is not { } next)
            {
                break;
            }

            page = await JsonAsync(new Uri(next).PathAndQuery);
        }

        Assert.Equal(path.Contains("facets", StringComparison.Ordinal), first.TryGetProperty("facets", out _));
        Assert.Equal(total, ids.Distinct().Count());
    }

    [SkippableFact]
    public async Task Get_StoriesWithoutADate_AreOfNoYearNotOfTheYearTheyWerePosted()
    {
        await App.StoryAsync(new StoryGiven("Rails") { PostedOn = new DateOnly(2026, 3, 1) });

        var undated = await JsonAsync("/api/v1/stories?year=undated&facets=year");
        var posted = await JsonAsync("/api/v1/stories?year=2026");

        Assert.Equal(["rails"], undated.GetProperty("items").EnumerateArray().Select(Id));
        Assert.Equal(1, undated.GetProperty("facets").GetProperty("year").GetProperty("undated").GetInt32());
        Assert.Equal(0, posted.GetProperty("total").GetInt32());
        Assert.Equal((int?)null, await App.InStoreAsync(db => db.PublicEntries.Select(e => e.Year).SingleAsync()));
    }

    [SkippableFact]
    public async Task Get_CollectionsWithoutAPublishedStory_AreNowhere()
    {
        var rails = await App.StoryAsync(new StoryGiven("Rails"));
        var draft = await App.StoryAsync(new StoryGiven("Draft") { Status = StoryStatus.Draft });
        await App.CollectionAsync("Open", 2023, rails, draft);
        await App.CollectionAsync("Closed", 2024, draft);

        var list = await JsonAsync("/api/v1/collections");

        Assert.Equal(["open"], list.GetProperty("items").EnumerateArray().Select(Id));
        foreach (var path in new[] { "/collections/closed", "/api/v1/collections/closed" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync(path)).StatusCode);
        }

        foreach (var path in new[] { "/", "/collections", "/sitemap.xml", "/stories", "/feeds" })
        {
            Assert.DoesNotContain("closed", await Client.GetStringAsync(path), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await Client.GetAsync("/api/v1/stories?collection=closed")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/collections/open")).StatusCode);
    }

    [SkippableFact]
    public async Task Get_Again_IsNotModifiedUntilSomethingIsPublished()
    {
        await App.StoryAsync(new StoryGiven("Rails"));
        var first = await Client.GetAsync("/api/v1/stories");

        var same = await AgainAsync(first);
        await App.StoryAsync(new StoryGiven("River"));
        var other = await AgainAsync(first);

        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [SkippableTheory]
    [InlineData("/api/v1/outcomes?country=la&theme=water&limit=5", "/api/v1/outcomes?limit=5&theme=Water&country=LA&country=la")]
    [InlineData("/outcomes.csv?country=la&year=2023", "/outcomes.csv?year=2023&country=LA")]
    [InlineData("/feeds/figures.atom?year=2022,2023", "/feeds/figures.atom?year=2023&year=2022")]
    [InlineData("/events.ics?country=la", "/events.ics?country=LA")]
    public async Task Get_TheSameInAnotherSpelling_HasTheSameTag(string path, string other)
    {
        await SevenOutcomesAsync();

        var (one, two, narrower) = (await Client.GetAsync(path), await Client.GetAsync(other), await Client.GetAsync(path + "&theme=health"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (one.StatusCode, two.StatusCode));
        Assert.Equal(one.Headers.ETag, two.Headers.ETag);
        Assert.NotEqual(one.Headers.ETag, narrower.Headers.ETag);
    }

    [SkippableFact]
    public async Task Get_SinceADate_IsNotModifiedUnlessATagSaysOtherwise()
    {
        await App.StoryAsync(new StoryGiven("Rails"));
        var early = (await Client.GetAsync("/api/v1/stories")).Content.Headers.LastModified;
        // In the same second: nobody may take the date of the first for that of both.
        await App.StoryAsync(new StoryGiven("River"));
        var sameSecond = await SinceAsync(early, null);
        App.Clock.Now += TimeSpan.FromSeconds(5);
        var first = await Client.GetAsync("/api/v1/stories");

        var known = await SinceAsync(first.Content.Headers.LastModified, null);
        var older = await SinceAsync(first.Content.Headers.LastModified - TimeSpan.FromSeconds(1), null);
        var tagged = await SinceAsync(first.Content.Headers.LastModified, "W/\"another\"");
        await App.StoryAsync(new StoryGiven("Road"));
        var changed = await SinceAsync(first.Content.Headers.LastModified, null);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK],
            new[] { sameSecond, known, older, tagged, changed }.Select(a => a.StatusCode));
    }

    protected abstract PortalApplication NewApplication();

    private PortalApplication App => _app.Value;

    private HttpClient Client => App.NewReader();

    private static string Id(JsonElement item) => item.GetProperty("id").GetString()!;

    private async Task<JsonElement> JsonAsync(string path)
    {
        using var response = await Client.GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }

    private Task<HttpResponseMessage> AgainAsync(HttpResponseMessage known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stories");
        request.Headers.IfNoneMatch.Add(known.Headers.ETag!);
        return Client.SendAsync(request);
    }

    private Task<HttpResponseMessage> SinceAsync(DateTimeOffset? date, string? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/stories");
        request.Headers.IfModifiedSince = date;
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return Client.SendAsync(request);
    }

    private Task<int> ChangeAsync(Action<Data.PortalDbContext> change) => App.InStoreAsync(async db =>
    {
        change(db);
        await db.SavePublicAsync(App);
        return 0;
    });

    private async Task<SortedDictionary<string, string>> WholeListAsync()
    {
        var list = await JsonAsync("/api/v1/outcomes?limit=200");
        return new(list.GetProperty("items").EnumerateArray().ToDictionary(Id, i => i.GetRawText()));
    }

    // Small pages, so that a change is also found behind the first one.
    private async Task<long> FollowAsync(SortedDictionary<string, string> copy, long since)
    {
        var version = since;
        for (var path = $"/api/v1/outcomes?since={since}&limit=1"; path is not null;)
        {
            var page = await JsonAsync(path);
            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                copy.Remove(Id(item));
                if (!item.TryGetProperty("deleted", out _))
                {
                    copy[Id(item)] = item.GetRawText();
                }
            }

            version = Math.Max(version, page.GetProperty("version").GetInt64());
            path = page.GetProperty("next").GetString() is { } next ? new Uri(next).PathAndQuery : null;
        }

        return version;
    }

    private async Task SevenOutcomesAsync()
    {
        var slug = await App.StoryAsync(new StoryGiven("Rails"));
        for (var i = 1; i <= 7; i++)
        {
            await App.OutcomeAsync(new OutcomeGiven($"o-{i}", $"Name {i}", slug)
            {
                Kind = i % 2 == 0 ? OutcomeKind.Figure : OutcomeKind.Project, Value = i % 2 == 0 ? i : null, Unit = i % 2 == 0 ? "trains" : null,
                When = PartialDate.OfYear(2020 + i), Countries = i == 6 ? ["LA"] : ["CN"],
            });
        }
    }
}
