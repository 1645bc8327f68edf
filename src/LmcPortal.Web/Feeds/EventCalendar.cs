using LmcPortal.Web.Caching;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Feeds;

/// <summary>Answers with the events of a list as a calendar, newest first, and the LMC's own meetings where the list is narrowed by time alone.</summary>
internal sealed class EventCalendar(ContentTag tag, PublicLists lists, CalendarEvents events, CalendarMeetings meetings, PublicAddress address)
{
    /// <summary>More than a program shows in any sensible time.</summary>
    public const int EventsMax = 2_000;

    public async Task<IResult> SendAsync(HttpContext context, OutcomeReading asked, CancellationToken cancellationToken)
    {
        if (await tag.IsKnownAsync(context, PortalLinks.Calendar(asked.Filter), cancellationToken))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        var changed = context.Response.GetTypedHeaders().LastModified!.Value.UtcDateTime;
        var matching = lists.Outcomes(asked.Filter);
        var undated = await matching.CountAsync(o => o.SortDate == null, cancellationToken);
        var dated = await events.ReadAsync(asked, matching, cancellationToken);
        var held = await meetings.ReadAsync(asked.Filter, dated, changed, cancellationToken);

        var words = new OutcomeListing(asked, lists).Words;
        var page = PortalLinks.OutcomesLike(asked.Filter);
        AnyReader.Allow(context.Response);
        var bytes = EventCalendarWriter.Write(
            $"{Seo.PageHead.PortalName}: Events{(words.Length == 0 ? "" : " " + words)}", Description(undated, dated.Count, held.Count), address.Of(page),
            dated.Select(e => e.Entry).Concat(held));
        return Results.Bytes(bytes, "text/calendar; charset=utf-8");
    }

    private static string Description(int undated, int dated, int held) => string.Join(' ', new[]
    {
        "Events told in stories of the Lancang-Mekong Cooperation, each with its source.",
        held > 0 ? $"{Wording.Count(held, "meeting", "meetings")} of the LMC’s own calendar {(held == 1 ? "is" : "are")} among them; unconfirmed ones are marked tentative." : null,
        undated > 0 ? $"{Wording.Count(undated, "event has", "events have")} no date in any source and {(undated == 1 ? "is" : "are")} left out." : null,
        dated >= EventsMax ? $"Only {Wording.Number(EventsMax)} are here; narrow the list for others." : null,
    }.OfType<string>());
}
