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

    public static TheoryData<string> Lists => ["stories", "outcomes", "figures", "documents", "events", "projects", "search", "themes", "countries", "collections", "meetings"];

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
        var schema = SchemaOf(document, $"/api/v1/{list}", "200", "application/json");

        var answer = JsonDocument.Parse(await _app.NewReader().GetStringAsync($"/api/v1/{list}")).RootElement;

        AssertFits(schema, answer, list);
        Assert.True(list == "meetings" || answer.GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task Examples_OfEveryAnswer_FitItsSchema()
    {
        var document = await DocumentAsync();
        var count = 0;

        foreach (var (path, operations) in document["paths"]!.AsObject())
        {
            foreach (var (status, response) in operations!["get"]!["responses"]!.AsObject().Where(r => r.Key != "304"))
            {
                var (type, content) = Assert.Single(response!["content"]!.AsObject());
                var examples = content!["examples"]!.AsObject();
                Assert.NotEmpty(examples);
                foreach (var (name, example) in examples)
                {
                    AssertFits(SchemaOf(document, path, status, type), JsonDocument.Parse(example!["value"]!.ToJsonString()).RootElement, $"{path} {status} {name}");
                    count++;
                }
            }
        }

        Assert.True(count > 50, $"There are only {count} examples.");
    }

    [Fact]
    public async Task Examples_OfEveryParameter_AreUnderstood()
    {
        var client = _app.NewReader();
        var document = await DocumentAsync();
        await GivenExamplesAsync();

        foreach (var (path, operations) in document["paths"]!.AsObject().Where(p => !p.Key.StartsWith("/api/v1/meetings/", StringComparison.Ordinal)))
        {
            var parameters = operations!["get"]!["parameters"]!.AsArray().Select(p => (Name: p!["name"]!.GetValue<string>(), Example: p["example"]!.ToString())).ToList();
            var address = path.Replace("{id}", parameters.FirstOrDefault(p => p.Name == "id").Example, StringComparison.Ordinal);
            foreach (var (name, example) in parameters.Where(p => p.Name != "id"))
            {
                var answer = await client.GetAsync($"{address}?{name}={Uri.EscapeDataString(example)}");
                Assert.True(answer.IsSuccessStatusCode, $"{address}?{name}={example}: {await answer.Content.ReadAsStringAsync()}");
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/outcomes", "/api/v1/outcomes?fields=colour", "400")]
    [InlineData("/api/v1/themes", "/api/v1/themes?fields=colour", "400")]
    [InlineData("/api/v1/stories/{id}", "/api/v1/stories/unheard-of", "404")]
    [InlineData("/api/v1/countries/{id}", "/api/v1/countries/xx", "404")]
    public async Task Examples_OfRefusals_AreWhatIsAnswered(string path, string asked, string status)
    {
        var example = (await DocumentAsync())["paths"]![path]!["get"]!["responses"]![status]!["content"]!["application/problem+json"]!["examples"]!["problem"]!["value"];

        var answer = JsonNode.Parse(await (await _app.NewReader().GetAsync(asked)).Content.ReadAsStringAsync());

        Assert.True(JsonNode.DeepEquals(example, answer), $"{example}\n{answer}");
    }

    [Theory]
    [InlineData("/api/v1")]
    [InlineData("/api/v1/openapi.json")]
    public async Task Description_AskedForAgain_IsNotModified(string path)
    {
        var client = _app.NewReader();
        var first = await client.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var other = new HttpRequestMessage(HttpMethod.Get, path);
        other.Headers.TryAddWithoutValidation("If-None-Match", "W/\"another\"");

        var again = await client.SendAsync(request);
        var whole = await client.SendAsync(other);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, whole.StatusCode));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
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
    private static JsonSchema SchemaOf(JsonNode document, string path, string status, string type)
    {
        var schema = document["paths"]![path]!["get"]!["responses"]![status]!["content"]![type]!["schema"]!.DeepClone().AsObject();
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }

    private static void AssertFits(JsonSchema schema, JsonElement answer, string what)
    {
        var result = schema.Evaluate(answer, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, what + ":\n" + string.Join('\n', (result.Details ?? []).Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    private async Task<JsonNode> DocumentAsync() => JsonNode.Parse(await _app.NewReader().GetStringAsync("/api/v1/openapi.json"))!;

    // What the document's examples name, so that they can be asked for.
    private async Task GivenExamplesAsync()
    {
        var slug = await _app.StoryAsync(new StoryGiven("A railway opens"));
        await _app.CollectionAsync("Ten stories of 2023", 2023, slug);
        await _app.OutcomeAsync(new OutcomeGiven("3fz8k2m9qx", "A railway", slug));
    }

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
