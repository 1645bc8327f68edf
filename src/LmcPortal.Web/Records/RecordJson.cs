using System.Text.Json;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>Writes records as JSON objects.</summary>
public sealed class RecordJson(PublicAddress address)
{
    /// <summary>With all fields, or with these only, in the shape's order.</summary>
    public void Write(Utf8JsonWriter json, RecordShape shape, object record, IReadOnlySet<string>? only = null)
    {
        json.WriteStartObject();
        foreach (var field in shape.Fields.Where(f => only is null || only.Contains(f.Name)))
        {
            json.WritePropertyName(field.Name);
            WriteValue(json, field, field.Read(record));
        }

        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, RecordField field, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case IEnumerable<string> texts:
                WriteArray(json, texts, json.WriteStringValue);
                break;
            case IEnumerable<object> parts:
                WriteArray(json, parts, part => Write(json, field.Parts!, part));
                break;
            default:
                json.WriteStringValue(RecordText.Of(field, value, address));
                break;
        }
    }

    private static void WriteArray<T>(Utf8JsonWriter json, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }
}
