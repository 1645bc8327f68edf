using System.Text.Json;
using System.Text.Json.Nodes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Api;

/// <summary>The API's description as OpenAPI 3.1, made from the shapes and keys it answers with: it cannot say anything else than the code does.</summary>
public sealed class OpenApiDocument(PublicAddress address, RecordJson records)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JsonWriting.Options.Encoder };

    private static readonly OpenApiList[] Lists =
    [
        new(PortalLinks.Stories, "Stories", StoryRecord.Shape, FilterKeys.OfStories, StoryEndpoints.Facets),
        new(PortalLinks.Outcomes, "Outcomes of every kind", OutcomeRecord.Shape, FilterKeys.OfOutcomes, OutcomeEndpoints.Facets),
        .. Enum.GetValues<OutcomeKind>().Select(k => new OpenApiList(PortalLinks.Ledger(k), $"{k}s", OutcomeRecord.Shape, FilterKeys.OfOutcomes, OutcomeEndpoints.Facets)),
        new(PortalLinks.Search, "Everything that a search finds; “total” counts up to 10,000", SearchRecord.Shape, FilterKeys.OfSearch, SearchEndpoints.Facets),
        new(PortalLinks.Themes, "Themes", ThemeRecord.Shape, [], []),
        new(PortalLinks.Countries, "Countries", CountryRecord.Shape, [], []),
        new(PortalLinks.Collections, "Collections", CollectionRecord.Shape, [], []),
        new(PortalLinks.Meetings, "Meetings", MeetingRecord.Shape, [], []),
    ];

    private static readonly RecordShape[] Shapes =
    [
        StoryRecord.Shape, OutcomeRecord.Shape, SearchRecord.Shape, ThemeRecord.Shape, CountryRecord.Shape, CollectionRecord.Shape, MeetingRecord.Shape,
        SectionRecord.Shape, PlaceRecord.Shape, QuoteRecord.Shape, DisputeRecord.Shape, SecondSourceRecord.Shape,
    ];

    private readonly Lazy<JsonObject> _document = new(() => Build(address, new OpenApiExamples(records, address)));

    /// <summary>The document as JSON.</summary>
    public string Text => _document.Value.ToJsonString(Options);

    /// <summary>What stands at the API's root: where everything is.</summary>
    public string Index => new JsonObject
    {
        ["title"] = $"{PageHead.PortalName} API, version 1",
        ["openapi"] = address.Of(ApiLinks.Document),
        ["lists"] = new JsonArray([.. Lists.Select(JsonNode? (l) => address.Of(l.Path))]),
    }.ToJsonString(Options);

    private static JsonObject Build(PublicAddress address, OpenApiExamples examples)
    {
        var paths = new JsonObject();
        foreach (var list in Lists)
        {
            paths[list.Path] = Get(list, list.Title, [.. list.Filters.Select(key => FilterParameter(list, key)), .. OwnParameters(list)], PageSchema(list.Shape), PageExamples(list, examples));
            if (list.HasItems)
            {
                paths[list.Path + "/{id}"] = Get(
                    list, $"One of them: {list.Shape.Name}", [IdParameter(list), FieldsParameter(list)], Reference(list.Shape.Name),
                    new JsonObject { ["item"] = Example("One item.", examples.Item(list.Shape)) }, isItem: true);
            }
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = $"{PageHead.PortalName} API", ["version"] = "1",
                ["description"] = "Everything the portal shows, as data. No key. Filters are those of the pages. Fields may be added within version 1; none is renamed, removed or given another meaning.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = address.Of("") }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = Schemas() },
        };
    }

    private static JsonObject Schemas()
    {
        var schemas = new JsonObject();
        foreach (var shape in Shapes)
        {
            schemas[shape.Name] = Schema(shape);
        }

        schemas["gone"] = new JsonObject
        {
            ["type"] = "object", ["description"] = "Something that was public and is no more.", ["required"] = new JsonArray("id", "url", "deleted"),
            ["properties"] = new JsonObject { ["id"] = Typed("string"), ["url"] = Typed("string"), ["deleted"] = new JsonObject { ["const"] = true } },
        };
        schemas["problem"] = new JsonObject
        {
            ["type"] = "object", ["description"] = "RFC 9457: what could not be understood, by parameter.",
            ["properties"] = new JsonObject
            {
                ["type"] = Typed("string"), ["title"] = Typed("string"), ["status"] = Typed("integer"), ["detail"] = Typed("string"), ["errorId"] = Typed("string"),
                ["errors"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "array", ["items"] = Typed("string") } },
            },
        };
        return schemas;
    }

    private static JsonObject Schema(RecordShape shape)
    {
        var properties = new JsonObject();
        foreach (var field in shape.Fields)
        {
            var type = field.Type switch
            {
                FieldType.Number => Typed("number"),
                FieldType.YesNo => Typed("boolean"),
                FieldType.Texts => new JsonObject { ["type"] = "array", ["items"] = Typed("string") },
                FieldType.Records => new JsonObject { ["type"] = "array", ["items"] = Reference(field.Parts!.Name) },
                _ => Typed("string"),
            };
            if (field.MayBeNull)
            {
                type["type"] = new JsonArray(type["type"]!.DeepClone(), "null");
            }

            type["description"] = field.Meaning;
            properties[field.Name] = type;
        }

        return new JsonObject
        {
            ["type"] = "object", ["description"] = shape.Meaning, ["properties"] = properties, ["additionalProperties"] = false,
            // "fields" may leave out all but these two; parts of a record are always whole.
            ["required"] = new JsonArray([.. shape.Fields.Where(f => f.Name is "id" or "url").Select(JsonNode? (f) => f.Name)]),
        };
    }

    private static JsonObject PageSchema(RecordShape shape) => new()
    {
        ["type"] = "object", ["required"] = new JsonArray("items", "next", "total"),
        ["properties"] = new JsonObject
        {
            ["items"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["anyOf"] = new JsonArray(Reference(shape.Name), Reference("gone")) } },
            ["next"] = new JsonObject { ["type"] = new JsonArray("string", "null"), ["description"] = "Address of the page behind this one." },
            ["total"] = Typed("integer"),
            ["version"] = new JsonObject { ["type"] = "integer", ["description"] = "With “since”: what to ask since next." },
            ["page"] = new JsonObject { ["type"] = "string", ["description"] = "The same list for people." },
            ["facets"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Typed("integer") } },
        },
    };

    private static JsonObject PageExamples(OpenApiList list, OpenApiExamples examples)
    {
        if (!list.IsFiltered)
        {
            return new JsonObject { ["whole"] = Example("The list, always whole; here with one item.", examples.Whole(list.Shape)) };
        }

        var pages = new JsonObject
        {
            ["page"] = Example($"A page of the list, with {ApiKeys.Facets}={list.Facets[0]} asked for.", examples.Page(list.Path, list.PagePath, list.Shape, list.Facets)),
        };
        if (list.HasChanges)
        {
            pages["changes"] = Example($"What changed and went, with {ApiKeys.Since} asked for.", examples.Changes(list.Shape));
        }

        return pages;
    }

    private static JsonObject Get(OpenApiList list, string title, JsonArray parameters, JsonObject schema, JsonObject answers, bool isItem = false)
    {
        var responses = new JsonObject
        {
            ["200"] = Response("The answer.", "application/json", schema, answers),
            ["304"] = new JsonObject { ["description"] = "You have it already: nothing changed since the ETag you sent." },
            ["400"] = ProblemResponse("A parameter could not be understood.", OpenApiExamples.Refusal(list.Shape)),
            ["429"] = ProblemResponse("Too many requests; wait as Retry-After says.", OpenApiExamples.TooMany()),
        };
        if (isItem)
        {
            responses["404"] = ProblemResponse("There is nothing with this id.", OpenApiExamples.Nothing());
        }

        return new JsonObject { ["get"] = new JsonObject { ["summary"] = title, ["parameters"] = parameters, ["responses"] = responses } };
    }

    private static IEnumerable<JsonNode?> OwnParameters(OpenApiList list) => list.IsFiltered
        ?
        [
            Parameter(list, ApiKeys.Limit, $"Items on a page, 1 to {ApiKeys.LimitMax}; {ApiKeys.LimitDefault} if not given.", "integer"),
            FieldsParameter(list),
            Parameter(list, ApiKeys.Facets, $"What to count, with commas: {string.Join(", ", list.Facets)}."),
            .. list.HasChanges ? [Parameter(list, ApiKeys.Since, "A content version: what changed or went after it. Begin with 0, then send back “version”. Goes with limit, fields and after alone.", "integer")] : Array.Empty<JsonObject>(),
        ]
        : [FieldsParameter(list)];

    private static JsonObject FilterParameter(OpenApiList list, string key) => Parameter(list, key, FilterMeaning.Of(key));

    private static JsonObject FieldsParameter(OpenApiList list) =>
        Parameter(list, ApiKeys.Fields, $"Only these fields, with commas; id and url are always there: {string.Join(", ", list.Shape.Fields.Select(f => f.Name))}.");

    private static JsonObject IdParameter(OpenApiList list)
    {
        var parameter = Parameter(list, "id", "Its “id”.");
        parameter["in"] = "path";
        parameter["required"] = true;
        return parameter;
    }

    private static JsonObject Parameter(OpenApiList list, string name, string description, string type = "string") => new()
    {
        ["name"] = name, ["in"] = "query", ["description"] = description, ["schema"] = Typed(type),
        ["example"] = OpenApiExamples.Parameter(name, list.Shape, LedgerPath.KindOf(list.PagePath), list.Facets),
    };

    private static JsonObject ProblemResponse(string description, JsonObject example) =>
        Response(description, "application/problem+json", Reference("problem"), new JsonObject { ["problem"] = Example(description, example) });

    private static JsonObject Response(string description, string type, JsonObject schema, JsonObject examples) => new()
    {
        ["description"] = description, ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema, ["examples"] = examples } },
    };

    private static JsonObject Example(string summary, JsonObject value) => new() { ["summary"] = summary, ["value"] = value };

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static JsonObject Typed(string type) => new() { ["type"] = type };
}
