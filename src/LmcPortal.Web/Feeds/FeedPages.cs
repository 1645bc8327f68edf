using LmcPortal.Data;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Outcomes;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Pages.Stories;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Feeds;

/// <summary>Reads a page of a list for a feed: the same order and the same items as the page for people.</summary>
internal sealed class FeedPages(PublicLists lists, PortalDbContext db, StoryEntries storyEntries, OutcomeEntries outcomeEntries)
{
    public const int EntriesPerPage = 50;

    public async Task<FeedPage> ReadAsync(StoryReading asked, CancellationToken cancellationToken)
    {
        var stories = await asked.PageOf(lists.Stories(asked.Filter)).Take(EntriesPerPage + 1).ToRecords(db.Quotes).ToListAsync(cancellationToken);
        var listing = new StoryListing(asked, lists);
        return new FeedPage(
            PortalLinks.Stories, asked.Filter, Named("Stories", listing.Words), Described("Stories of the Lancang-Mekong Cooperation", listing.Words, listing.OrderWords),
            Licence.Prose, stories.Count > EntriesPerPage ? stories[EntriesPerPage - 1].Id : null, [.. stories.Take(EntriesPerPage).Select(storyEntries.Of)]);
    }

    public async Task<FeedPage> ReadAsync(OutcomeReading asked, CancellationToken cancellationToken)
    {
        var outcomes = await asked.PageOf(lists.Outcomes(asked.Filter)).Take(EntriesPerPage + 1).ToRecords().ToListAsync(cancellationToken);
        var listing = new OutcomeListing(asked, lists);
        var things = asked.Filter.Kind is { } kind ? kind.Name() + "s" : "Outcomes";
        return new FeedPage(
            PortalLinks.Ledger(asked.Filter.Kind), asked.Filter, Named(things, listing.Words), Described($"{things} told in stories of the Lancang-Mekong Cooperation", listing.Words, listing.OrderWords),
            Licence.Facts, outcomes.Count > EntriesPerPage ? outcomes[EntriesPerPage - 1].Id : null, [.. outcomes.Take(EntriesPerPage).Select(outcomeEntries.Of)]);
    }

    private static string Named(string things, string words) => $"{Seo.PageHead.PortalName}: {things}{(words.Length == 0 ? "" : " " + words)}";

    private static string Described(string things, string words, string order) => $"{things}{(words.Length == 0 ? "" : ", " + words)}, {order}.";
}
