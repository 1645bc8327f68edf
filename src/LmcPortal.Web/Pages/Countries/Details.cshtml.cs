using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Countries;

public sealed class DetailsModel(PortalDbContext db, PublicLists lists, StructuredData data) : PublicPage
{
    public const int StoriesShown = 20;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.Country(Country.Code);
            var description = $"{Country.Name} in the Lancang-Mekong Cooperation: the stories about it, and those that name it.";
            return new PageHead(Country.Name, description, path)
            {
                PreviousPath = Upstream is null ? null : PortalLinks.Country(Upstream.Code),
                NextPath = Downstream is null ? null : PortalLinks.Country(Downstream.Code),
                Alternates =
                [
                    .. FeedLinks.Of(StoryFilter.All with { Countries = [Country.Code] }, $"Stories speaking of {Country.Name}"),
                    .. FeedLinks.Of(OutcomeFilter.All with { Countries = [Country.Code] }, $"Outcomes concerning {Country.Name}"),
                ],
                Crumbs = [new Crumb("Countries", PortalLinks.Countries), new Crumb(Country.Name, path)],
                Data = [data.List(Country.Name, path, description, About.Concat(Named).Select((c, i) => (i + 1, c.Title, PortalLinks.Story(c.Slug))))],
            };
        }
    }

    public IReadOnlyList<CountryStation> Stations { get; private set; } = [];

    public CountryStation Country { get; private set; } = null!;

    public string OfficialName { get; private set; } = "";

    public CountryStation? Upstream { get; private set; }

    public CountryStation? Downstream { get; private set; }

    public IReadOnlyList<StoryCard> About { get; private set; } = [];

    public IReadOnlyList<StoryCard> Named { get; private set; } = [];

    /// <summary>Themes of the stories that speak of it, counted among those stories.</summary>
    public IReadOnlyList<ThemeNode> Themes { get; private set; } = [];

    public OutcomeBand Outcomes { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        var upper = code.ToUpperInvariant();
        Stations = await CountryStations.ReadAsync(db, cancellationToken);
        if (Stations.FirstOrDefault(c => c.Code == upper) is not { } country)
        {
            return NotFound();
        }

        Country = country;
        OfficialName = await db.Countries.Where(c => c.Code == upper).Select(c => c.OfficialName).SingleAsync(cancellationToken);
        Upstream = Stations.LastOrDefault(c => c.Order < country.Order);
        Downstream = Stations.FirstOrDefault(c => c.Order > country.Order);
        About = await CardsAsync(upper, isPrimary: true, cancellationToken);
        Named = await CardsAsync(upper, isPrimary: false, cancellationToken);
        var framework = await Framework.ReadAsync(db, db.Stories.AsNoTracking().Published().WithCountry(upper), cancellationToken);
        Themes = [.. framework.Nodes.Where(t => t.PillarSlug is not null && t.Count > 0).OrderByDescending(t => t.Count)];
        var filter = OutcomeFilter.All with { Countries = [upper] };
        Outcomes = new OutcomeBand($"that concern {country.Name}", filter, await OutcomeHeaps.ReadAsync(lists, filter, cancellationToken));
        return Page();
    }

    private Task<List<StoryCard>> CardsAsync(string code, bool isPrimary, CancellationToken cancellationToken) =>
        db.Stories.Published().Where(s => s.Countries.Any(c => c.CountryCode == code && c.IsPrimary == isPrimary))
            .NewestFirst().Take(StoriesShown).ToCards().ToListAsync(cancellationToken);
}
