using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Meetings;

/// <summary>A meeting of the calendar as the page shows it.</summary>
// Told: the events in published stories that are this meeting.
public sealed record MeetingRow(
    string Key, MeetingKind Kind, int Number, PartialDate Date, DateOnly? EndDate, string Place, string? Motto, IReadOnlyList<string> CoChairs,
    IReadOnlyList<string> Documents, IReadOnlyList<string> UnconfirmedDocuments, MeetingConfidence Confidence, IReadOnlyList<string> Sources, string? Note,
    IReadOnlyList<ToldEvent> Told)
{
    public string When => EndDate is { } end ? $"{Date.Text()} to {end.Text()}" : Date.Text();

    public string? Doubt => Confidence switch
    {
        MeetingConfidence.A => null,
        MeetingConfidence.B => "Unconfirmed: one agency report",
        _ => "Unconfirmed: the sources are weak or incomplete",
    };

    /// <summary>Events whose stories give another date: readers should see both.</summary>
    public IEnumerable<ToldEvent> Disputed => Told.Where(t => !PartialDate.Fit(t.Date, Date));
}
