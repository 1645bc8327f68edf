using LmcPortal.Web.Records;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>The fields of a record, each with what it means.</summary>
// Anchor: in front of a field's name, the fragment that leads to it; null where there are no such links.
public sealed record FieldList(RecordShape Shape, string? Anchor)
{
    /// <summary>"text or null", "list of texts".</summary>
    public static string TypeOf(RecordField field)
    {
        var type = field.Type switch
        {
            FieldType.YesNo => "true or false",
            FieldType.Date => "date",
            FieldType.Instant => "instant (UTC)",
            FieldType.Texts => "list of texts",
            FieldType.Records => "list, only in JSON",
            _ => field.Type.ToString().ToLowerInvariant(),
        };
        return field.MayBeNull ? type + ", may be null" : type;
    }

    public string? IdOf(RecordField field) => Anchor is null ? null : $"{Anchor}-{field.Name}";
}
