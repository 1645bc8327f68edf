using LmcPortal.Data.Stories;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

public sealed class IndexModel(PublicLists lists, StructuredData data, PublicAddress address) : PublicPage
{
    public const int StoriesPerPage = 20;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.StoriesLike(Listing.Filter);
            return new PageHead(Listing.Title, Sentence, path)
            {
                // A refused value is nobody's page, other orders show the same stories, and later pages are reached from the first.
                IsIndexed = Notices.Count == 0 && Listing.Filter is { After: null, Text: null, Sort: StorySort.Newest },
                NextPath = NextPath,
                ApiPath = PortalLinks.Api(path),
                Alternates = [.. FeedLinks.Of(Listing.Filter, Listing.Title), .. EmbedLinks.Of(address, FirstPath, Listing.Title)],
                Crumbs = [new Crumb("Stories", PortalLinks.Stories)],
                Data = [data.List(Listing.Title, path, Sentence, Cards.Select((c, i) => (i + 1, c.Title, PortalLinks.Story(c.Slug))))],
            };
        }
    }

    public StoryListing Listing { get; private set; } = null!;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    public IReadOnlyList<StoryCard> Cards { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    public int Total { get; private set; }

    public string? NextPath { get; private set; }

    public string FirstPath => PortalLinks.StoriesLike(Listing.Filter with { After = null });

    public string Sentence => Listing.Sentence(Total);

    public EmbedFrame Frame => EmbedFrame.OfList(address.Of(PortalLinks.Embed(FirstPath)), Listing.Title);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await lists.ReadStoriesAsync(Request.Query, [], cancellationToken);
        Listing = new StoryListing(asked, lists);
        Notices = [.. asked.Problems.Select(p => p.Message)];

        var matching = lists.Stories(asked.Filter);
        Total = await matching.CountAsync(cancellationToken);
        Facets = await Listing.FacetsAsync(cancellationToken);
        var cards = await asked.PageOf(matching).Take(StoriesPerPage + 1).ToCards().ToListAsync(cancellationToken);
        Cards = [.. cards.Take(StoriesPerPage)];
        NextPath = cards.Count > StoriesPerPage ? PortalLinks.StoriesLike(asked.Filter with { After = Cards[^1].Slug }) : null;
    }
}
