namespace LmcPortal.Web.Records;

/// <summary>One member of a record: a member in JSON, a column in CSV and Excel, an entry of the dictionary, a property in the API's schema.</summary>
// Meaning: a sentence for people who have only the data. Read: text, double, bool, PartialDate, DateTime, a list of texts or of records; an address is a
// path of the portal until it is written. Parts: the shape of what a list of records holds; null for every other type.
public sealed record RecordField(string Name, string Title, FieldType Type, bool MayBeNull, string Meaning, Func<object, object?> Read, RecordShape? Parts = null)
{
    /// <summary>True when it has a column in CSV and Excel.</summary>
    public bool IsFlat => Type != FieldType.Records;
}
