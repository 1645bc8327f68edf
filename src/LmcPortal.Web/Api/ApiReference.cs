using System.Globalization;
using System.Text.Json.Nodes;

namespace LmcPortal.Web.Api;

/// <summary>The OpenAPI document as people read it. It is read back from the very text that programs get, so the two cannot differ.</summary>
public sealed class ApiReference(OpenApiDocument document)
{
    private readonly Lazy<JsonNode> _root = new(() => JsonNode.Parse(document.Text)!);

    public string Promise => Text(_root.Value["info"]!, "description");

    public IReadOnlyList<ApiOperation> Operations => [.. _root.Value["paths"]!.AsObject().Select(p => Operation(p.Key, p.Value!["get"]!))];

    private ApiOperation Operation(string path, JsonNode get) => new(
        path,
        Text(get, "summary"),
        [.. get["parameters"]!.AsArray().Select(p => new ApiParameter(Text(p!, "name"), Text(p!, "in") == "path", Text(p!, "description"), p!["example"]!.ToString()))],
        [.. get["responses"]!.AsObject().Select(r => (int.Parse(r.Key, CultureInfo.InvariantCulture), Text(r.Value!, "description")))],
        Fields(get["responses"]!["200"]!["content"]!["application/json"]!["schema"]!));

    private List<string> Fields(JsonNode schema)
    {
        // A list holds records of a shape, and may hold what has gone.
        var record = schema["properties"]?["items"]!["items"]!["anyOf"]![0] ?? schema;
        var name = Text(record, "$ref").Split('/')[^1];
        return [.. _root.Value["components"]!["schemas"]![name]!["properties"]!.AsObject().Select(p => p.Key)];
    }

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
