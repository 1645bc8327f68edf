using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>The ledger: whole, and by kind under a path of its own.</summary>
public sealed class IndexModel(PortalDbContext db, StructuredData data) : PublicPage
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

    public string Title => Listing.Filter.Kind is { } kind ? kind.Name() + "s" : "Outcomes";

    public string Sentence => (Total, Listing.Words) switch
    {
        (0, "") => $"There are no {OutcomeWording.Many(Listing.Filter.Kind)} yet.",
        (0, var words) => $"There are no {OutcomeWording.Many(Listing.Filter.Kind)} {words}.",
        (_, "") => $"All {OutcomeWording.Count(Listing.Filter.Kind, Total)}, {Listing.OrderWords}.",
        (_, var words) => $"{OutcomeWording.Count(Listing.Filter.Kind, Total)} {words}, {Listing.OrderWords}.",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new OutcomeFilterReader(Request.Query);
        var asked = reader.Read(LedgerPath.KindOf(Request.Path.Value));
        var storyTitle = await db.Stories.Published().Where(s => s.Slug == asked.Story).Select(s => s.Title).FirstOrDefaultAsync(cancellationToken);
        Listing = new OutcomeListing(
            asked, await Framework.ReadAsync(db, cancellationToken), await CountryStations.ReadAsync(db, cancellationToken), storyTitle);
        Notices = [.. reader.Refused, .. Listing.Unknown];

        var shown = db.Outcomes.AsNoTracking().Shown();
        var matching = Listing.Filter.Apply(shown);
        Total = await matching.CountAsync(cancellationToken);
        Kinds = [.. Listing.Kinds(await OutcomeCounts.ByKindAsync((Listing.Filter with { Kind = null }).Apply(shown), cancellationToken))];
        Facets = [.. Listing.Facets(await OutcomeCounts.ReadAsync(matching, cancellationToken))];

        var page = await BehindAsync(matching, Listing.Filter.After, cancellationToken);
        var rows = await page.In(Listing.Filter.Sort).Take(OutcomesPerPage + 1).ToRows().ToListAsync(cancellationToken);
        Rows = [.. rows.Take(OutcomesPerPage)];
        NextPath = rows.Count > OutcomesPerPage ? PortalLinks.OutcomesLike(Listing.Filter with { After = Rows[^1].PublicId }) : null;
    }

    private async Task<IQueryable<Outcome>> BehindAsync(IQueryable<Outcome> outcomes, string? publicId, CancellationToken cancellationToken)
    {
        if (publicId is null)
        {
            return outcomes;
        }

        var last = await db.Outcomes.Shown().Where(o => o.PublicId == publicId)
            .Select(o => new OutcomePlace(o.Id, o.SortDate, o.Name, o.Value)).FirstOrDefaultAsync(cancellationToken);
        if (last is not null)
        {
            return outcomes.Behind(Listing.Filter.Sort, last);
        }

        Notices = [.. Notices, $"There is no outcome “{publicId}” to go on from; this is the beginning of the list."];
        return outcomes;
    }
}
