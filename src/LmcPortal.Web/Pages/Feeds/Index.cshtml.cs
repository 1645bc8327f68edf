using LmcPortal.Data;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Feeds;

/// <summary>Explains the feeds and lists those that most readers want.</summary>
public sealed class IndexModel(PortalDbContext db) : PublicPage
{
    private const string Summary = "Follow the portal in a feed reader or a calendar: everything, a theme, a country, a kind of outcome, or any list you have narrowed yourself.";

    public override PageHead Head => new("Feeds and calendar", Summary, PortalLinks.Feeds)
    {
        Crumbs = [new Crumb("Feeds and calendar", PortalLinks.Feeds)],
        Alternates = [.. FeedLinks.Of(StoryFilter.All), .. FeedLinks.Of(OutcomeFilter.All), FeedLinks.Calendar(OutcomeFilter.All, "Events")],
    };

    public IReadOnlyList<(string Name, IReadOnlyList<FollowedList> Lists)> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var themes = await Framework.ReadAsync(db, cancellationToken);
        var countries = await db.Countries.AsNoTracking().OrderBy(c => c.Order).ThenBy(c => c.Code).Select(c => new { c.Code, c.Name }).ToListAsync(cancellationToken);
        Groups =
        [
            ("Everything", [new FollowedList("All", StoryFilter.All, OutcomeFilter.All)]),
            ("By kind of outcome", [.. Enum.GetValues<OutcomeKind>().Select(k => new FollowedList($"{k}s", null, OutcomeFilter.All with { Kinds = [k] }))]),
            ("By country", [.. countries.Select(c => new FollowedList(c.Name, StoryFilter.All with { Countries = [c.Code] }, OutcomeFilter.All with { Countries = [c.Code] }))]),
            ("By theme", [.. themes.Nodes.Select(t => new FollowedList(t.Label, StoryFilter.All with { Themes = [t.Slug] }, OutcomeFilter.All with { Themes = [t.Slug] }))]),
        ];
    }
}
