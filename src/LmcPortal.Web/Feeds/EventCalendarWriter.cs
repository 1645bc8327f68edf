using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Feeds;

/// <summary>Writes a calendar as iCalendar (RFC 5545). Whole days only: no source gives an hour.</summary>
internal static class EventCalendarWriter
{
    private const string Daily = "P1D";

    public static byte[] Write(string name, string description, string address, IEnumerable<CalendarEntry> entries)
    {
        var calendar = new Calendar { ProductId = "-//LMC Portal//Events//EN" };

        // RFC 7986 has names for these; the older ones are what most programs read.
        foreach (var (property, value) in new[]
        {
            ("NAME", name), ("X-WR-CALNAME", name), ("DESCRIPTION", description), ("X-WR-CALDESC", description), ("X-PUBLISHED-TTL", Daily),
        })
        {
            calendar.AddProperty(property, CalendarText.Of(value));
        }

        var refresh = new CalendarProperty("REFRESH-INTERVAL", Daily);
        refresh.AddParameter("VALUE", "DURATION");
        calendar.Properties.Add(refresh);
        calendar.AddProperty("URL", address);

        foreach (var entry in entries)
        {
            calendar.Events.Add(EventOf(entry));
        }

        return Encoding.UTF8.GetBytes(FoldedLines.Of(new CalendarSerializer().SerializeToString(calendar)!));
    }

    private static CalendarEvent EventOf(CalendarEntry entry)
    {
        var changed = new CalDateTime(DateTime.SpecifyKind(entry.Changed, DateTimeKind.Utc), "UTC", hasTime: true);
        var written = new CalendarEvent
        {
            Uid = entry.Id.ToString(),
            Summary = CalendarText.Of(entry.Summary),
            DtStamp = changed,
            LastModified = changed,
            Start = new CalDateTime(entry.Date.First),
            End = new CalDateTime((entry.Last ?? entry.Date.Last).AddDays(1)),
            Description = CalendarText.Of(string.Join("\n\n", Sentences(entry))),
            Url = new Uri(entry.Address),
            Categories = [.. entry.Categories],
            // A public record takes nobody's time, least of all a month of it.
            Transparency = TransparencyType.Transparent,
        };
        if (entry.Place is { } place)
        {
            written.Location = CalendarText.Of(place);
        }

        if (entry.IsConfirmed is { } confirmed)
        {
            written.Status = confirmed ? EventStatus.Confirmed : EventStatus.Tentative;
        }

        return written;
    }

    private static IEnumerable<string> Sentences(CalendarEntry entry) =>
    [
        .. entry.Date.Precision switch
        {
            DatePrecision.Month => ["Only the month is known: some time in it, not all of it."],
            DatePrecision.Year => ["Only the year is known: some time in it, not all of it."],
            _ => Array.Empty<string>(),
        },
        .. entry.Sentences,
    ];
}
