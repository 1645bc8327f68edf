using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>The ledger: whole, and by kind under a path of its own.</summary>
public sealed class IndexModel(PublicLists lists, StructuredData data, PublicAddress address) : PublicPage
{
    public const int OutcomesPerPage = 50;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.OutcomesLike(Listing.Filter);
            return new PageHead(Listing.Title, Sentence, path)
            {
                // A refused value is nobody's page, other orders show the same rows, and later pages are reached from the first.
                IsIndexed = Notices.Count == 0 && Listing.Filter is { After: null, Text: null, Sort: OutcomeSort.Newest },
                NextPath = NextPath,
                ApiPath = PortalLinks.Api(path),
                Alternates = [.. FeedLinks.Of(Listing.Filter, Listing.Title), .. EmbedLinks.Of(address, FirstPath, Listing.Title)],
                Crumbs = Listing.Filter.Kind is { } kind
                    ? [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb(Listing.Name, PortalLinks.Ledger(kind))]
                    : [new Crumb("Outcomes", PortalLinks.Outcomes)],
                Data = [data.List(Listing.Title, path, Sentence, Rows.Select((r, i) => (i + 1, r.Headline, PortalLinks.Outcome(r.PublicId))))],
            };
        }
    }

    public OutcomeListing Listing { get; private set; } = null!;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    public IReadOnlyList<OutcomeRow> Rows { get; private set; } = [];

    public IReadOnlyList<KindTab> Kinds { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    public int Total { get; private set; }

    public string? NextPath { get; private set; }

    public string FirstPath => PortalLinks.OutcomesLike(Listing.Filter with { After = null });

    public string Sentence => Listing.Sentence(Total);

    public EmbedFrame Frame => EmbedFrame.OfList(address.Of(PortalLinks.Embed(FirstPath)), Listing.Title);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = await lists.ReadOutcomesAsync(Request.Query, LedgerPath.KindOf(Request.Path.Value), [], cancellationToken);
        Listing = new OutcomeListing(asked, lists);
        Notices = [.. asked.Problems.Select(p => p.Message)];

        var matching = lists.Outcomes(asked.Filter);
        Total = await matching.CountAsync(cancellationToken);
        Kinds = await Listing.KindsAsync(cancellationToken);
        Facets = await Listing.FacetsAsync(cancellationToken);
        var rows = await asked.PageOf(matching).Take(OutcomesPerPage + 1).ToRows().ToListAsync(cancellationToken);
        Rows = [.. rows.Take(OutcomesPerPage)];
        NextPath = rows.Count > OutcomesPerPage ? PortalLinks.OutcomesLike(asked.Filter with { After = Rows[^1].PublicId }) : null;
    }
}
