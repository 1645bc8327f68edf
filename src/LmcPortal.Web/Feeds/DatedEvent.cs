namespace LmcPortal.Web.Feeds;

/// <summary>An event of the ledger that has a date.</summary>
// MeetingKey: of the meeting of the LMC's calendar that it is; null for others.
internal sealed record DatedEvent(CalendarEntry Entry, string? MeetingKey);
