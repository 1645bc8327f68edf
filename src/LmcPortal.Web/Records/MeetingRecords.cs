using LmcPortal.Data;
using LmcPortal.Data.Meetings;
using LmcPortal.Data.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Records;

/// <summary>Reads the LMC's own calendar of meetings as data.</summary>
public static class MeetingRecords
{
    /// <summary>Oldest first.</summary>
    public static async Task<IReadOnlyList<MeetingRecord>> ReadMeetingRecordsAsync(this PortalDbContext db, CancellationToken cancellationToken)
    {
        var meetings = await db.Meetings.AsNoTracking().ToListAsync(cancellationToken);
        var events = (await db.Outcomes.AsNoTracking().Shown().Where(o => o.MeetingKey != null).OrderBy(o => o.Id)
            .Select(o => new { o.MeetingKey, o.PublicId }).ToListAsync(cancellationToken)).ToLookup(o => o.MeetingKey!, o => o.PublicId);
        return [.. meetings.OrderBy(m => m.Date.First).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => Of(m, [.. events[m.Key]]))];
    }

    private static MeetingRecord Of(Meeting meeting, IReadOnlyList<string> outcomes) => new(
        meeting.Key, meeting.Kind, meeting.Number, meeting.Date, meeting.EndDate, meeting.Place, meeting.Motto, meeting.CoChairs,
        meeting.Documents, meeting.UnconfirmedDocuments, meeting.Confidence, meeting.Sources, meeting.Note, outcomes);
}
