using System.Text.Json.Nodes;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.DataSets;

/// <summary>What every field means, for programs: made from the same shapes that the records are written from.</summary>
public static class DataDictionary
{
    public static JsonObject Of(IEnumerable<DataSet> sets) => new(sets.Select(s => KeyValuePair.Create(s.Name, (JsonNode?)new JsonObject
    {
        ["title"] = s.Title, ["record"] = s.Shape.Name, ["meaning"] = s.Shape.Meaning, ["licence"] = s.Licence, ["fields"] = Fields(s.Shape),
    })));

    private static JsonArray Fields(RecordShape shape) => new([.. shape.Fields.Select(JsonNode? (field) => Field(field))]);

    private static JsonObject Field(RecordField field)
    {
        var entry = new JsonObject
        {
            ["name"] = field.Name, ["title"] = field.Title, ["type"] = field.Type.ToString(), ["mayBeNull"] = field.MayBeNull,
            ["isColumn"] = field.IsFlat, ["meaning"] = field.Meaning,
        };
        if (field.Parts is { } parts)
        {
            entry["fields"] = Fields(parts);
        }

        return entry;
    }
}
