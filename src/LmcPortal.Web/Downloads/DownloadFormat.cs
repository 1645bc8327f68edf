namespace LmcPortal.Web.Downloads;

/// <summary>A format that lists can be downloaded in.</summary>
// Extension: behind the dot of the address. IsZipped: compressed already, and its library writes the end of the file in one piece.
internal sealed record DownloadFormat(string Extension, string Name, string ContentType, bool IsZipped, Func<DownloadTarget, IRecordWriter> Open)
{
    public static readonly IReadOnlyList<DownloadFormat> All =
    [
        new("csv", "CSV", "text/csv; charset=utf-8; header=present", false, target => new CsvRecordWriter(target)),
        new("json", "JSON", "application/json; charset=utf-8", false, target => new JsonRecordWriter(target)),
        new("jsonl", "JSON Lines", "application/jsonl; charset=utf-8", false, target => new JsonLinesRecordWriter(target)),
        new("xlsx", "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true, target => new ExcelRecordWriter(target)),
    ];
}
