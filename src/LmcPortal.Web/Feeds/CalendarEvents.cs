using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Feeds;

/// <summary>Reads the events of the ledger for a calendar: those of the list that have a date.</summary>
internal sealed class CalendarEvents(PublicAddress address)
{
    public async Task<IReadOnlyList<DatedEvent>> ReadAsync(OutcomeReading asked, IQueryable<Outcome> matching, CancellationToken cancellationToken)
    {
        var dated = await asked.PageOf(matching.Where(o => o.SortDate != null)).Take(EventCalendar.EventsMax).ToRecords().ToListAsync(cancellationToken);
        return [.. dated.Where(o => o.Date is not null).Select(o => new DatedEvent(EntryOf(o), o.Meeting))];
    }

    private CalendarEntry EntryOf(OutcomeRecord outcome) => new(
        StableId.Of("outcome", outcome.Id), address.Of(outcome.Path), outcome.Name, outcome.Date!, null, outcome.Where,
        // An editor has compared it with its source; the machine has not.
        outcome.Status == OutcomeStatus.Reviewed ? true : null, [.. Sentences(outcome)],
        [.. outcome.Theme is { } theme ? [theme.Name] : Array.Empty<string>(), .. outcome.Countries.Select(c => c.Name)], outcome.UpdatedUtc);

    private IEnumerable<string> Sentences(OutcomeRecord outcome)
    {
        foreach (var quote in outcome.Quotes)
        {
            yield return $"“{quote.Exact}”\n{quote.StoryTitle}: {address.Of(quote.Path)}";
        }

        if (outcome.YearInferred)
        {
            yield return "The sentence gives no year; it is taken from the document.";
        }

        yield return $"Stated by: {outcome.Claimant ?? "not stated"}. Review: {outcome.Status.Text()}.";
    }
}
