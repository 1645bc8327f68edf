using LmcPortal.Data;
using LmcPortal.Data.Meetings;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Publication;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Seeding;

/// <summary>Writes the cooperation's calendar to its table and links the events that are its meetings. Rows that are the same are not touched.</summary>
internal sealed class CalendarWriter(PortalDbContext db, TimeProvider time)
{
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Meetings.ToDictionaryAsync(m => m.Key, cancellationToken);
        foreach (var meeting in MeetingCalendar.All)
        {
            if (!rows.TryGetValue(meeting.Key, out var row))
            {
                db.Meetings.Add(row = new Meeting { Key = meeting.Key, Date = DateOf(meeting), Place = meeting.Place });
            }

            Apply(row, meeting);
        }

        // An import links its own events; only a calendar that has grown has something to say to older ones.
        if (await db.SaveChangesAsync(cancellationToken) > 0)
        {
            await LinkAsync(cancellationToken);
        }
    }

    private static void Apply(Meeting row, MeetingDefinition meeting)
    {
        (row.Kind, row.Number, row.Confidence) = (meeting.Kind, meeting.Number, meeting.Confidence);
        (row.Date, row.EndDate, row.Place) = (DateOf(meeting), meeting.EndDate, meeting.Place);
        (row.Motto, row.Note) = (meeting.Motto, meeting.Note);
        row.CoChairs = [.. meeting.CoChairs];
        row.Documents = [.. meeting.Documents];
        row.UnconfirmedDocuments = [.. meeting.UnconfirmedDocuments];
        row.Sources = [.. meeting.Sources];
    }

    private async Task LinkAsync(CancellationToken cancellationToken)
    {
        var events = await db.Outcomes.Where(o => o.Kind == OutcomeKind.Event && o.MeetingKey == null).ToListAsync(cancellationToken);
        foreach (var outcome in events)
        {
            outcome.MeetingKey = MeetingCalendar.Find(outcome.Name, outcome.Ordinal, outcome.Date)?.Key;
        }

        if (db.ChangeTracker.HasChanges())
        {
            await db.Database.CreateExecutionStrategy().ExecuteAsync(PublishAsync, cancellationToken);
            db.ChangeTracker.AcceptAllChanges();
        }
    }

    private async Task PublishAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        await new PublicationWriter(db, time).PublishAsync(PublicationChanges.Of(db.ChangeTracker), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static PartialDate DateOf(MeetingDefinition meeting) => new(meeting.Date, DatePrecision.Day);
}
