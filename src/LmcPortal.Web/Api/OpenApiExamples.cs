using System.Text.Json;
using System.Text.Json.Nodes;
using LmcPortal.Data.Search;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.Extensions.Primitives;

namespace LmcPortal.Web.Api;

/// <summary>What the OpenAPI document shows beside every answer and parameter, written by what writes the answers.</summary>
internal sealed class OpenApiExamples(RecordJson records, PublicAddress address)
{
    private const int Total = 120;
    private const int Version = 42;
    private const string UnknownField = "colour";

    /// <summary>A value that the parameter can have.</summary>
    // kind: that of the path; null when the path is that of several.
    public static JsonNode Parameter(string key, RecordShape shape, OutcomeKind? kind, IReadOnlyList<string> facets) => key switch
    {
        FilterKeys.Text => "railway",
        FilterKeys.Theme => "connectivity",
        FilterKeys.Country => "la,th",
        FilterKeys.Kind => (kind ?? OutcomeKind.Figure).Word(),
        FilterKeys.Year => "2023",
        FilterKeys.From => "2023-05",
        FilterKeys.To => "2023",
        FilterKeys.Status => "extracted",
        FilterKeys.Story => ApiSamples.StoryId,
        FilterKeys.Collection => ApiSamples.CollectionId,
        FilterKeys.Language => "en",
        FilterKeys.Sort => "oldest",
        FilterKeys.After => PlaceOf(shape),
        "id" => IdOf(shape),
        ApiKeys.Limit => 20,
        ApiKeys.Fields => string.Join(',', shape.Fields.Select(f => f.Name).Where(f => f is not ("id" or "url")).Take(2)),
        ApiKeys.Facets => string.Join(',', facets.Take(2)),
        ApiKeys.Since => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "The API has no such parameter."),
    };

    public JsonObject Item(RecordShape shape)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            records.Write(json, shape, ApiSamples.Of(shape));
        }

        return JsonNode.Parse(bytes.ToArray())!.AsObject();
    }

    // path: of the list in the API. listPath: of the list for people.
    public JsonObject Page(string path, string listPath, RecordShape shape, IReadOnlyList<string> facets) => new()
    {
        ["items"] = new JsonArray(Item(shape)),
        ["next"] = $"{address.Of(path)}?{FilterKeys.After}={PlaceOf(shape)}&{ApiKeys.Facets}={facets[0]}",
        ["total"] = Total,
        ["page"] = address.Of(listPath),
        ["facets"] = new JsonObject { [facets[0]] = new JsonObject { ["connectivity"] = Total } },
    };

    public JsonObject Changes(RecordShape shape) => new()
    {
        ["items"] = new JsonArray(Item(shape), new JsonObject { ["id"] = "gone", ["url"] = address.Of("/gone"), ["deleted"] = true }),
        ["next"] = null,
        ["total"] = 2,
        ["version"] = Version,
    };

    public JsonObject Whole(RecordShape shape) => new() { ["items"] = new JsonArray(Item(shape)), ["next"] = null, ["total"] = 1 };

    public static JsonObject Refusal(RecordShape shape)
    {
        var problem = ApiAsk.Read(new QueryCollection(new Dictionary<string, StringValues> { [ApiKeys.Fields] = UnknownField }), shape, []).Problems[0];
        var refusal = Problem("15.5.1", StatusCodes.Status400BadRequest, FilterRefusal.Title, problem.Message);
        refusal["errors"] = new JsonObject { [problem.Key] = new JsonArray(problem.Message) };
        return refusal;
    }

    public static JsonObject Nothing() => Problem("15.5.5", StatusCodes.Status404NotFound, ApiAnswer.NothingTitle, ApiAnswer.NothingDetail);

    public static JsonObject TooMany()
    {
        var message = StatusMessage.Of(StatusCodes.Status429TooManyRequests);
        return new JsonObject { ["title"] = message.Title, ["status"] = StatusCodes.Status429TooManyRequests, ["detail"] = message.Sentence, ["errorId"] = "0HNQAR51F27SS:00000001" };
    }

    // Lists go on behind an item, a search behind a place.
    private static string PlaceOf(RecordShape shape) => shape == SearchRecord.Shape ? new IndexPlace(IndexTier.Title, 7).ToString() : IdOf(shape);

    private static string IdOf(RecordShape shape) => (string)shape.Find("id")!.Read(ApiSamples.Of(shape))!;

    // section: of RFC 9110, which describes the status.
    private static JsonObject Problem(string section, int status, string title, string detail) => new()
    {
        ["type"] = $"https://tools.ietf.org/html/rfc9110#section-{section}", ["title"] = title, ["status"] = status, ["detail"] = detail,
    };
}
