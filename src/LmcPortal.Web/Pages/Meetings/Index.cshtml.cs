using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Meetings;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Meetings;

/// <summary>The LMC's own calendar: its meetings with what is known of each, and how well.</summary>
public sealed class IndexModel(PortalDbContext db) : PublicPage
{
    public override PageHead Head => new("Meetings of the LMC", Sentence, PortalLinks.Meetings)
    {
        Crumbs = [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb("Meetings", PortalLinks.Meetings)],
    };

    /// <summary>By series, the newest first.</summary>
    public IReadOnlyList<IGrouping<MeetingKind, MeetingRow>> Series { get; private set; } = [];

    public string Sentence
    {
        get
        {
            var rows = Series.SelectMany(s => s).ToList();
            var unconfirmed = rows.Count(r => r.Doubt is not null);
            return $"{Wording.Count(rows.Count, "meeting", "meetings")} of leaders and foreign ministers, each with its sources"
                + (unconfirmed == 0 ? "." : $"; {Wording.Number(unconfirmed)} of them unconfirmed and marked so.");
        }
    }

    public static string Name(MeetingKind kind) => kind == MeetingKind.Leaders ? "Leaders’ Meetings" : "Foreign Ministers’ Meetings";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var meetings = await db.Meetings.AsNoTracking().OrderBy(m => m.Kind).ThenByDescending(m => m.Number).ToListAsync(cancellationToken);
        var told = await db.Outcomes.AsNoTracking().Shown().Where(o => o.MeetingKey != null).OrderBy(o => o.Id)
            .Select(o => new { o.MeetingKey, Event = new ToldEvent(o.PublicId, o.Name, o.Date) })
            .ToListAsync(cancellationToken);
        var byMeeting = told.ToLookup(t => t.MeetingKey, t => t.Event);
        Series = [.. meetings.Select(m => new MeetingRow(
            m.Key, m.Kind, m.Number, m.Date, m.EndDate, m.Place, m.Motto, m.CoChairs, m.Documents, m.UnconfirmedDocuments, m.Confidence, m.Sources, m.Note,
            [.. byMeeting[m.Key]])).GroupBy(r => r.Kind).OrderBy(g => g.Key)];
    }
}
