using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Collections;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages;

public sealed class IndexModel(PortalDbContext db, StructuredData data, TimeProvider time) : PublicPage
{
    public const int LatestShown = 6;

    private const string Summary =
        "Stories of the Lancang-Mekong Cooperation, sorted by theme and country and bound to the document each of them came from.";

    public override PageHead Head => new(PageHead.PortalName, Summary, PortalLinks.Home)
    {
        Alternates = [.. FeedLinks.Of(StoryFilter.All), .. FeedLinks.Of(OutcomeFilter.All), FeedLinks.Calendar(OutcomeFilter.All, "Events")],
        Data = [data.WebSite()],
    };

    public CollectionCard? Newest { get; private set; }

    public IReadOnlyList<StoryCard> Ranked { get; private set; } = [];

    /// <summary>The newest stories that the collection above does not hold.</summary>
    public IReadOnlyList<StoryCard> Latest { get; private set; } = [];

    public Framework Framework { get; private set; } = new([]);

    public IReadOnlyList<CountryStation> Countries { get; private set; } = [];

    public int StoryCount { get; private set; }

    public int OutcomeCount { get; private set; }

    public YearInFigures? Figures { get; private set; }

    public int CollectionCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        StoryCount = await db.Stories.Published().CountAsync(cancellationToken);
        OutcomeCount = await db.Outcomes.Shown().CountAsync(cancellationToken);
        Figures = await YearInFigures.ReadAsync(db, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), cancellationToken);
        CollectionCount = await db.Collections.Shown().CountAsync(cancellationToken);
        Newest = await db.Collections.Shown().NewestFirst().ToCards().FirstOrDefaultAsync(cancellationToken);
        if (Newest is not null)
        {
            Ranked = await db.Collections.Where(c => c.Slug == Newest.Slug).SelectMany(c => c.Stories).ToRankedCardsAsync(cancellationToken);
        }

        var shown = Newest?.Slug;
        Latest = await db.Stories.Published().Where(s => !db.Collections.Any(c => c.Slug == shown && c.Stories.Any(p => p.StoryId == s.Id)))
            .NewestFirst().Take(LatestShown).ToCards().ToListAsync(cancellationToken);
        Framework = await Framework.ReadAsync(db, cancellationToken);
        Countries = await CountryStations.ReadAsync(db, cancellationToken);
    }
}
