using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Stories;

public sealed class IndexModel(PortalDbContext db, StructuredData data) : PublicPage
{
    public const int StoriesPerPage = 20;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.StoriesLike(Listing.Filter);
            var title = Listing.Filter.IsEmpty ? "Stories" : $"Stories {Listing.Words}";
            return new PageHead(title, Sentence, path)
            {
                // A refused value is nobody's page, and older pages are reached from the first.
                IsIndexed = Notices.Count == 0 && Listing.Filter.After is null,
                NextPath = NextPath,
                Crumbs = [new Crumb("Stories", PortalLinks.Stories)],
                Data = [data.List(title, path, Sentence, Cards.Select((c, i) => (i + 1, c.Title, PortalLinks.Story(c.Slug))))],
            };
        }
    }

    public StoryListing Listing { get; private set; } = null!;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    public IReadOnlyList<StoryCard> Cards { get; private set; } = [];

    public IReadOnlyList<FacetGroup> Facets { get; private set; } = [];

    public int Total { get; private set; }

    public string? NextPath { get; private set; }

    public string FirstPath => PortalLinks.StoriesLike(Listing.Filter.StartingAfter(null));

    public string Sentence => Total switch
    {
        0 when Listing.Filter.IsEmpty => "There are no stories yet.",
        0 => $"There are no stories {Listing.Words}.",
        _ when Listing.Filter.IsEmpty => $"All {Wording.Stories(Total)}, newest first.",
        _ => $"{Wording.Stories(Total)} {Listing.Words}, newest first.",
    };

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var stations = await CountryStations.ReadAsync(db, cancellationToken);
        Listing = new StoryListing(StoryFilter.Read(Request.Query), await Framework.ReadAsync(db, cancellationToken), stations);
        var matching = Listing.Filter.Apply(db.Stories.AsNoTracking().Published());
        Total = await matching.CountAsync(cancellationToken);
        Facets =
        [
            new FacetGroup("Theme", [.. Listing.ThemeFacets(await matching.CountByThemeAsync(cancellationToken))]),
            new FacetGroup("Country", [.. Listing.CountryFacets(await matching.CountByCountryAsync(cancellationToken))]),
        ];
        Notices = Listing.Unknown;

        var page = await OlderThanAsync(matching, Listing.Filter.After, cancellationToken);
        var cards = await page.NewestFirst().Take(StoriesPerPage + 1).ToCards().ToListAsync(cancellationToken);
        Cards = [.. cards.Take(StoriesPerPage)];
        NextPath = cards.Count > StoriesPerPage ? PortalLinks.StoriesLike(Listing.Filter.StartingAfter(Cards[^1].Slug)) : null;
    }

    private async Task<IQueryable<Story>> OlderThanAsync(IQueryable<Story> stories, string? slug, CancellationToken cancellationToken)
    {
        if (slug is null)
        {
            return stories;
        }

        // A withdrawn story still marks its place; one that no reader ever saw must not be told from one that never was.
        var last = await db.Stories.Where(s => s.Slug == slug && (s.Status == StoryStatus.Published || s.Status == StoryStatus.Withdrawn))
            .Select(s => new { s.PostedOn, s.Id })
            .FirstOrDefaultAsync(cancellationToken);
        if (last is null)
        {
            Notices = [.. Notices, $"There is no story “{slug}” to go on from; this is the beginning of the list."];
            return stories;
        }

        return stories.Behind(last.PostedOn, last.Id);
    }
}
