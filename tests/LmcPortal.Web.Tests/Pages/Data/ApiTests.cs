using System.Text.Json;
using System.Text.Json.Nodes;
using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Tests.Pages.Data;

public sealed class ApiTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Get_Api_ExplainsEveryPathAndParameterOfTheDocument()
    {
        var client = _app.NewReader();
        var document = JsonNode.Parse(await client.GetStringAsync("/api/v1/openapi.json"))!;

        var page = await client.PageAsync("/data/api");

        var codes = page.QuerySelectorAll("main code").Select(c => c.TextContent).ToList();
        var paths = document["paths"]!.AsObject();
        Assert.NotEmpty(paths);
        Assert.All(paths, p => Assert.Contains($"GET {p.Key}", codes));
        Assert.All(paths.Where(p => !p.Key.EndsWith("{id}", StringComparison.Ordinal)), p => Assert.Equal(
            p.Value!["get"]!["parameters"]!.AsArray().Select(a => a!["name"]!.GetValue<string>()),
            page.QuerySelectorAll($"#{p.Key.Split('/')[^1]} dt").Select(t => t.TextContent)));
    }

    [Fact]
    public async Task Get_Api_ShowsWhatTheApiReallyAnswersAndNoDraft()
    {
        await _app.StoryAsync(new StoryGiven("Rails"));
        await _app.StoryAsync(new StoryGiven("Secret") { Status = StoryStatus.Draft });
        var client = _app.NewReader();

        var page = await client.PageAsync("/data/api");

        var stories = page.GetElementById("stories")!;
        var question = new Uri(stories.QuerySelector("pre")!.TextContent.Split('"')[1]).PathAndQuery;
        var shown = JsonNode.Parse(stories.QuerySelector("[data-testid=answer]")!.TextContent);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(await client.GetStringAsync(question)), shown));
        Assert.Equal("rails", shown!["items"]![0]!["id"]!.GetValue<string>());
        Assert.DoesNotContain("secret", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Get_Api_ShowsTheProblemThatARefusedQuestionGets()
    {
        var page = await _app.NewReader().PageAsync("/data/api");

        var answers = page.QuerySelectorAll("[data-testid=answer]").Select(a => JsonDocument.Parse(a.TextContent).RootElement);
        var problem = answers.Single(a => a.TryGetProperty("errors", out _)).GetProperty("errors");
        Assert.Equal(["limit", "theme"], problem.EnumerateObject().Select(e => e.Name).Order());
    }

    [Theory]
    [InlineData("/stories?theme=water", "http://localhost:5080/api/v1/stories?theme=water")]
    [InlineData("/figures?country=la", "http://localhost:5080/api/v1/figures?country=la")]
    public async Task Get_List_NamesTheSameListForPrograms(string path, string expected)
    {
        var page = await _app.NewReader().PageAsync(path);

        Assert.Equal(expected, page.QuerySelector("link[rel=alternate][type='application/json']")!.GetAttribute("href"));
    }
}
