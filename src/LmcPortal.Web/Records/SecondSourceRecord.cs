using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Records;

/// <summary>A further source that says the same.</summary>
public sealed record SecondSourceRecord(string Title, string? Url, PartialDate? Published)
{
    public static readonly RecordShape Shape = new ShapeOf<SecondSourceRecord>("source", "A further source that says the same as an outcome.")
        .Text("title", "Title", "As one would cite it.", s => s.Title)
        .Text("url", "Address", "Its address elsewhere; null for a source on paper.", s => s.Url, mayBeNull: true)
        .Date("published", "Published", "When it was published.", s => s.Published)
        .Build();
}
