using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>The ledger: whole, and by kind under a path of its own.</summary>
public sealed class IndexModel(PublicLists lists, StructuredData data) : PublicPage
{
    public const int OutcomesPerPage = 50;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.OutcomesLike(Listing.Filter);
            var title = Listing.Words.Length == 0 ? Title : $"{Title} {Listing.Words}";
            return new PageHead(title, Sentence, path)
            {
                // A refused value is nobody's page, other orders show the same rows, and later pages are reached from the first.
                IsIndexed = Notices.Count == 0 && Listing.Filter is { After: null, Text: null, Sort: OutcomeSort.Newest },
                NextPath = NextPath,
                ApiPath = PortalLinks.Api(path),
                Alternates = FeedLinks.Of(Listing.Filter, title),
                Crumbs = Listing.Filter.Kind is { } kind
                    ? [new Crumb("Outcomes", PortalLinks.Outcomes), new Crumb(Title, PortalLinks.Ledger(kind))]
                    : [new Crumb("Outcomes", PortalLinks.Outcomes)],
                Data = [data.List(title, path, Sentence, Rows.Select((r, i) => (i + 1, r.Headline, PortalLinks.Outcome(r.PublicId))))],
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

    public string Title => Listing.Filter.Kinds.Included.Count == 0
        ? "Outcomes"
        : Wording.List([.. Listing.Filter.Kinds.Included.Select((k, i) => i == 0 ? k.Name() + "s" : k.Word() + "s")]);

    public string Sentence => (Total, Listing.Words) switch
    {
        (0, "") => $"There are no {OutcomeWording.Many(Listing.Filter.Kind)} yet.",
        (0, var words) => $"There are no {OutcomeWording.Many(Listing.Filter.Kind)} {words}.",
        (_, "") when Listing.Filter.Kind is not null || Listing.Filter.Kinds.IsAny => $"All {Listing.Things(Total)}, {Listing.OrderWords}.",
        (_, "") => $"{Listing.Things(Total)}, {Listing.OrderWords}.",
        (_, var words) => $"{Listing.Things(Total)} {words}, {Listing.OrderWords}.",
    };

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
