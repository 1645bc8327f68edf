using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Web.Links;

namespace LmcPortal.Web.Records;

/// <summary>A meeting of the LMC's own calendar as data.</summary>
public sealed record MeetingRecord(
    string Key, MeetingKind Kind, int Number, PartialDate Date, DateOnly? EndDate, string Place, string? Motto, IReadOnlyList<string> CoChairs,
    IReadOnlyList<string> Documents, IReadOnlyList<string> UnconfirmedDocuments, MeetingConfidence Confidence, IReadOnlyList<string> Sources, string? Note,
    IReadOnlyList<string> Outcomes)
{
    public static readonly RecordShape Shape = new ShapeOf<MeetingRecord>("meeting", "A Leaders’ or Foreign Ministers’ Meeting of the LMC, from the portal’s own calendar.")
        .Text("id", "Id", "Its name in data; never changed.", m => m.Key)
        .Address("url", "Address", "Its place in the calendar of meetings.", m => PortalLinks.Meeting(m.Key))
        .Text("kind", "Series", "Which series it belongs to.", m => m.Kind.ToString())
        .Number("number", "Number", "In the series, from 1.", m => m.Number)
        .Date("date", "Date", "Its first day, as exactly as it is known.", m => m.Date)
        .Day("endDate", "Last day", "ISO 8601; null when it took one day.", m => m.EndDate)
        .Text("place", "Place", "Where, or “video link”.", m => m.Place)
        .Text("motto", "Motto", "The line it was held under.", m => m.Motto, mayBeNull: true)
        .Texts("coChairs", "Co-chairs", "Who chaired it together.", m => m.CoChairs)
        .Texts("documents", "Documents", "What it adopted or received.", m => m.Documents)
        .Texts("unconfirmedDocuments", "Unconfirmed documents", "Documents attested less well than the meeting.", m => m.UnconfirmedDocuments)
        .Text("confidence", "Confidence", "A: an official text and a second source. B: one agency report. C: weak or incomplete. Anything but A is unconfirmed.", m => m.Confidence.ToString())
        .Texts("sources", "Sources", "Where this was read.", m => m.Sources)
        .Text("note", "Note", "What a reader should know about it.", m => m.Note, mayBeNull: true)
        .Texts("outcomes", "Outcomes", "Ids of the events in stories that are this meeting.", m => m.Outcomes)
        .Text("licence", "Licence", "What may be done with it.", _ => Licence.Own)
        .Build();
}
