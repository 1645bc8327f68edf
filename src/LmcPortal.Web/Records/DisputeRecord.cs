namespace LmcPortal.Web.Records;

/// <summary>Somebody who says otherwise.</summary>
public sealed record DisputeRecord(string By, string Says, string SourceTitle, string? SourceUrl)
{
    public static readonly RecordShape Shape = new ShapeOf<DisputeRecord>("dispute", "Somebody who says otherwise, and where that can be read.")
        .Text("by", "By", "Who disputes it.", d => d.By)
        .Text("says", "Says", "What they say instead.", d => d.Says)
        .Text("sourceTitle", "Source", "Title of the source in which they say so.", d => d.SourceTitle)
        .Text("sourceUrl", "Address of the source", "Its address elsewhere; null for a source on paper.", d => d.SourceUrl, mayBeNull: true)
        .Build();
}
