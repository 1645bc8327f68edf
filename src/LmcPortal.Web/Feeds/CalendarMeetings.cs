using LmcPortal.Data;
using LmcPortal.Text.Meetings;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;

namespace LmcPortal.Web.Feeds;

/// <summary>
/// The LMC's own meetings for a calendar. They have no theme, country or story to be asked for, so they stand only where a list is narrowed by time alone;
/// and a meeting that stands there as an event of a story does not stand there twice.
/// </summary>
internal sealed class CalendarMeetings(PortalDbContext db, PublicAddress address)
{
    // changed: when anything of the portal last changed; a meeting does not keep its own instant.
    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(OutcomeFilter filter, IReadOnlyList<DatedEvent> told, DateTime changed, CancellationToken cancellationToken)
    {
        if (!IsByTimeAlone(filter))
        {
            return [];
        }

        var known = told.Select(e => e.MeetingKey).ToHashSet();
        var meetings = await db.ReadMeetingRecordsAsync(cancellationToken);
        return [.. meetings.Where(m => !known.Contains(m.Key) && IsIn(filter, m.Date.First)).Select(m => EntryOf(m, changed))];
    }

    private static bool IsByTimeAlone(OutcomeFilter filter) =>
        filter with { Kinds = [], Years = [], From = null, To = null, Sort = default } == OutcomeFilter.All;

    private static bool IsIn(OutcomeFilter filter, DateOnly day) =>
        (filter.Years.Included.Count == 0 || filter.Years.Included.Contains(day.Year)) && !filter.Years.Excluded.Contains(day.Year)
        && (filter.From is null || day >= filter.From.First) && (filter.To is null || day <= filter.To.Last);

    private CalendarEntry EntryOf(MeetingRecord meeting, DateTime changed)
    {
        var series = meeting.Kind == MeetingKind.Leaders ? "Leaders’ Meeting" : "Foreign Ministers’ Meeting";
        return new CalendarEntry(
            StableId.Of("meeting", meeting.Key), address.Of(PortalLinks.Meeting(meeting.Key)), $"LMC {series} no. {meeting.Number}", meeting.Date, meeting.EndDate,
            meeting.Place, meeting.Confidence == MeetingConfidence.A, [.. Sentences(meeting)], ["LMC meetings"], changed);
    }

    private static IEnumerable<string> Sentences(MeetingRecord meeting) => new[]
    {
        meeting.Confidence switch
        {
            MeetingConfidence.A => null,
            MeetingConfidence.B => "Unconfirmed: one agency report.",
            _ => "Unconfirmed: the sources are weak or incomplete.",
        },
        meeting.Motto is { } motto ? $"Held under: {motto}." : null,
        $"Co-chairs: {string.Join(", ", meeting.CoChairs)}.",
        meeting.Documents.Count == 0 ? null : $"Documents: {string.Join("; ", meeting.Documents)}.",
        meeting.UnconfirmedDocuments.Count == 0 ? null : $"Unconfirmed documents: {string.Join("; ", meeting.UnconfirmedDocuments)}.",
        meeting.Note,
        $"From the portal’s own calendar of meetings. Sources: {string.Join("; ", meeting.Sources)}.",
    }.OfType<string>();
}
