using System.Text.Json.Nodes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.DataSets;

/// <summary>The dump as a Data Package (https://specs.frictionlessdata.io): its tables with the type of every column, for programs that read such.</summary>
public static class DataPackage
{
    // Dates may be cut to a year or a month, so they are text to such programs; lists are joined in one cell.
    public static JsonObject Of(IEnumerable<DataSet> sets, string version, DateTime changedUtc, PublicAddress address) => new()
    {
        ["profile"] = "tabular-data-package", ["name"] = "lmcportal", ["title"] = PageHead.PortalName, ["homepage"] = address.Of(PortalLinks.Data),
        ["version"] = version, ["created"] = changedUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
        ["resources"] = new JsonArray([.. sets.Select(JsonNode? (s) => Table(s))]),
    };

    private static JsonObject Table(DataSet set) => new()
    {
        ["profile"] = "tabular-data-resource", ["name"] = set.Name, ["title"] = set.Title, ["description"] = $"{set.Shape.Meaning} {set.Licence}",
        ["path"] = $"{set.Name}.csv", ["format"] = "csv", ["mediatype"] = "text/csv", ["encoding"] = "utf-8",
        ["schema"] = new JsonObject
        {
            ["fields"] = new JsonArray([.. set.Shape.Columns.Select(JsonNode? (c) => Column(c))]), ["primaryKey"] = "id", ["missingValues"] = new JsonArray(""),
        },
    };

    private static JsonObject Column(RecordField column)
    {
        var field = new JsonObject { ["name"] = column.Name, ["title"] = column.Title, ["description"] = column.Meaning, ["type"] = TypeOf(column.Type) };
        if (column.Type == FieldType.Address)
        {
            field["format"] = "uri";
        }

        if (!column.MayBeNull && column.Type != FieldType.Texts)
        {
            field["constraints"] = new JsonObject { ["required"] = true };
        }

        return field;
    }

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Number => "number",
        FieldType.YesNo => "boolean",
        FieldType.Instant => "datetime",
        _ => "string",
    };
}
