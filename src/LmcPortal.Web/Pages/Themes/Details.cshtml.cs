using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Themes;

public sealed class DetailsModel(PortalDbContext db, PublicLists lists, StructuredData data) : PublicPage
{
    public const int StoriesShown = 20;

    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.Theme(Theme.Slug);
            Crumb[] above = Pillar is null ? [] : [new Crumb(Pillar.Label, PortalLinks.Theme(Pillar.Slug))];
            return new PageHead(Theme.Label, Theme.Description, path)
            {
                Alternates =
                [
                    .. FeedLinks.Of(StoryFilter.All with { Themes = [Theme.Slug] }, $"Stories on {Theme.Label}"),
                    .. FeedLinks.Of(OutcomeFilter.All with { Themes = [Theme.Slug] }, $"Outcomes on {Theme.Label}"),
                ],
                Crumbs = [new Crumb("Themes", PortalLinks.Themes), .. above, new Crumb(Theme.Label, path)],
                Data = [data.List(Theme.Label, path, Theme.Description, Cards.Select((c, i) => (i + 1, c.Title, PortalLinks.Story(c.Slug))))],
            };
        }
    }

    public ThemeNode Theme { get; private set; } = null!;

    public ThemeNode? Pillar { get; private set; }

    /// <summary>Its themes when it is a pillar, the other themes of its pillar when it is not.</summary>
    public IReadOnlyList<ThemeNode> Siblings { get; private set; } = [];

    public IReadOnlyList<CountryShare> Countries { get; private set; } = [];

    public IReadOnlyList<StoryCard> Cards { get; private set; } = [];

    public OutcomeBand Outcomes { get; private set; } = null!;

    public bool IsPillar => Theme.Kind == ThemeKind.Pillar;

    public string KindName => Theme.Kind switch
    {
        ThemeKind.Pillar => "Pillar",
        ThemeKind.PriorityArea => "Priority area",
        _ => "Further field (X)",
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var framework = await Framework.ReadAsync(db, cancellationToken);
        if (framework.Nodes.FirstOrDefault(t => t.Slug == slug) is not { } theme)
        {
            return NotFound();
        }

        Theme = theme;
        Pillar = framework.Nodes.FirstOrDefault(t => t.Slug == theme.PillarSlug);
        Siblings = [.. framework.Under(Pillar ?? theme).Where(t => t != theme)];
        var stories = db.Stories.Published().WithTheme(slug);
        Cards = await stories.NewestFirst().Take(StoriesShown).ToCards().ToListAsync(cancellationToken);
        var counts = await stories.CountByCountryAsync(cancellationToken);
        var stations = await CountryStations.ReadAsync(db, cancellationToken);
        Countries = [.. stations.Select(c => new CountryShare(
            c.Name, c.Order, counts.GetValueOrDefault(c.Code), PortalLinks.StoriesLike(StoryFilter.All with { Themes = [slug], Countries = [c.Code] })))];
        var filter = OutcomeFilter.All with { Themes = [slug] };
        Outcomes = new OutcomeBand($"on {theme.Label}", filter, await OutcomeHeaps.ReadAsync(lists, filter, cancellationToken));
        return Page();
    }
}
