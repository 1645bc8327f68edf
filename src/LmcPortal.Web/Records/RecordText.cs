using System.Globalization;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>The values of records as text, the same in every format.</summary>
public static class RecordText
{
    /// <summary>Between the texts of a list in one cell.</summary>
    public const string Separator = "; ";

    /// <summary>Numbers, too, as text: for formats that know nothing else.</summary>
    public static string Of(RecordField field, object value, PublicAddress address) => value switch
    {
        string text when field.Type == FieldType.Address => address.Of(text),
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        PartialDate date => date.ToIso(),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => string.Join(Separator, texts),
        _ => throw new InvalidOperationException($"The field {field.Name} holds a {value.GetType().Name}, which no format can write."),
    };
}
