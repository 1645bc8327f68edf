using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LmcPortal.Text.Outcomes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LmcPortal.Web.Tests.Api;

/// <summary>What the API promises to programs: its document, its errors, its headers.</summary>
public sealed class ApiContractTests : IAsyncDisposable
{
    private readonly PortalApplication _app = new();

    public static TheoryData<string> Lists => ["stories", "outcomes", "figures", "documents", "events", "projects", "themes", "countries", "collections", "meetings"];

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Document_NamesEveryRouteAndNoOther()
    {
        var document = await DocumentAsync();

        var routes = _app.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => e.RoutePattern.RawText!).Where(r => r.StartsWith("/api/v1/", StringComparison.Ordinal) && r != "/api/v1/openapi.json").Distinct().Order();
        Assert.Equal(routes, document["paths"]!.AsObject().Select(p => p.Key).Order());
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Answers_FitTheSchemaOfTheDocument(string list)
    {
        await GivenAsync();
        var document = await DocumentAsync();
        var schema = SchemaOf(document, $"/api/v1/{list}");

        var answer = JsonDocument.Parse(await _app.NewReader().GetStringAsync($"/api/v1/{list}")).RootElement;

        var result = schema.Evaluate(answer, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
        Assert.True(list == "meetings" || answer.GetProperty("total").GetInt32() > 0);
    }

    [Theory]
    [InlineData("/api/v1/outcomes?theme=nonsense", "theme", "There is no theme “nonsense”")]
    [InlineData("/api/v1/outcomes?colour=red", "colour", "“colour” means nothing to this list")]
    [InlineData("/api/v1/stories?limit=1000", "limit", "“1000” is not a number of items from 1 to 200.")]
    [InlineData("/api/v1/stories?fields=id,colour", "fields", "There is no field “colour”")]
    [InlineData("/api/v1/stories?facets=colour", "facets", "There is no facet “colour”")]
    [InlineData("/api/v1/stories?since=yesterday", "since", "“yesterday” is not a version")]
    [InlineData("/api/v1/stories?since=1&theme=water", "theme", "“since” tells the changes of the whole list")]
    [InlineData("/api/v1/stories?since=1&after=x", "after", "“x” is no place among changes")]
    [InlineData("/api/v1/themes?limit=3", "limit", "“limit” means nothing to this list")]
    public async Task Get_WhatIsNotUnderstood_IsAProblemThatNamesTheParameter(string path, string parameter, string message)
    {
        var answer = await _app.NewReader().GetAsync(path);

        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(message, problem.GetProperty("errors").GetProperty(parameter)[0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api/v1/outcomes/nothing", HttpStatusCode.NotFound)]
    [InlineData("POST", "/api/v1/stories", HttpStatusCode.MethodNotAllowed)]
    public async Task Failures_AreProblems(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        var answer = await _app.NewReader().SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task OtherSites_MayReadAndAskFirst()
    {
        using var read = new HttpRequestMessage(HttpMethod.Get, "/api/v1/themes");
        read.Headers.Add("Origin", "https://elsewhere.example");
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/api/v1/themes");
        ask.Headers.Add("Origin", "https://elsewhere.example");
        ask.Headers.Add("Access-Control-Request-Method", "GET");
        ask.Headers.Add("Access-Control-Request-Headers", "if-none-match");
        using var page = new HttpRequestMessage(HttpMethod.Get, "/themes");
        page.Headers.Add("Origin", "https://elsewhere.example");
        var client = _app.NewReader();

        var answer = await client.SendAsync(read);
        var permission = await client.SendAsync(ask);
        var html = await client.SendAsync(page);

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("ETag", string.Join(',', answer.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
        Assert.Equal("*", permission.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.False(html.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Answers_TellHowMuchMayStillBeAsked()
    {
        _app.Settings["Portal:RequestsPerSecond"] = "2";
        var client = _app.NewReader();

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await client.GetAsync("/api/v1/themes"));
        }

        Assert.Equal("2", answers[0].Headers.GetValues("RateLimit-Limit").Single());
        var refused = answers.First(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("0", refused.Headers.GetValues("RateLimit-Remaining").Single());
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Head_AnswersWithoutABody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/v1/themes");

        var answer = await _app.NewReader().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    // OpenAPI keeps its schemas under a name of its own; a JSON schema by itself has them under $defs.
    private static JsonSchema SchemaOf(JsonNode document, string path)
    {
        var schema = document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!.DeepClone().AsObject();
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await _app.NewReader().GetStringAsync("/api/v1/openapi.json"))!;

    private async Task GivenAsync()
    {
        var slug = await _app.StoryAsync(new StoryGiven("Rails") { About = ["LA"] });
        await _app.CollectionAsync("Top 10 of 2025", 2025, slug);
        foreach (var (kind, number) in Enum.GetValues<OutcomeKind>().Select((k, i) => (k, i)))
        {
            await _app.OutcomeAsync(new OutcomeGiven($"o-{number}", $"A {kind}", slug) { Kind = kind, Value = kind == OutcomeKind.Figure ? 4.5 : null, Countries = ["LA"], Theme = "connectivity" });
        }
    }
}
