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
