namespace LmcPortal.Web.Records;

/// <summary>What the records of one type look like outside the portal. CSV, JSON, Excel, API, its schema and the dictionary are all made from it.</summary>
// Name: one record, as in "outcome". Fields: in the order in which they are written.
public sealed record RecordShape(string Name, string Meaning, IReadOnlyList<RecordField> Fields)
{
    /// <summary>Those that have a column in CSV and Excel.</summary>
    public IReadOnlyList<RecordField> Columns { get; } = [.. Fields.Where(f => f.IsFlat)];

    /// <summary>By its name in JSON; null for none.</summary>
    public RecordField? Find(string name) => Fields.FirstOrDefault(f => f.Name == name);
}
