using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Stories;

public sealed class DetailsModel(PortalDbContext db, RelatedStories relatedStories, StoryData data, PublicAddress address) : PublicPage
{
    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.Story(Story.Slug);
            var place = Places.Count > 0 ? Places[0] : null;
            return new PageHead(Story.Title, Story.Summary, path)
            {
                IsArticle = true,
                IsIndexed = !Story.IsWithdrawn,
                CardPath = Story.IsWithdrawn ? null : PortalLinks.StoryCard(Story.Slug),
                Alternates = Story.IsWithdrawn ? [] : EmbedLinks.Of(address, path, Story.Title),
                PreviousPath = place?.Previous is { } previous ? PortalLinks.Story(previous.Slug) : null,
                NextPath = place?.Next is { } next ? PortalLinks.Story(next.Slug) : null,
                Crumbs = [.. Parents(place), new Crumb(Story.Title, path)],
                Data = [data.Article(Story, place)],
            };
        }
    }

    public StoryView Story { get; private set; } = null!;

    public EmbedFrame Frame => EmbedFrame.OfRecord(address.Of(PortalLinks.Embed(PortalLinks.Story(Story.Slug))), Story.Title);

    public IReadOnlyList<CollectionPlace> Places { get; private set; } = [];

    public IReadOnlyList<RelatedStory> Related { get; private set; } = [];

    /// <summary>What it is the source of, by kind.</summary>
    public IReadOnlyList<OutcomeHeap> Outcomes { get; private set; } = [];

    public StoryVersions Versions { get; private set; } = new(0, null);

    public IReadOnlyList<TranslationLink> Translations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var story = await db.FindViewAsync(slug, cancellationToken);
        switch (story?.Status)
        {
            case StoryStatus.Removed:
                return GoneReason.Answer(HttpContext, story.StatusReason);
            case StoryStatus.Published or StoryStatus.Withdrawn:
                break;
            default:
                return NotFound();
        }

        (Story, var outcomes) = await StoryOutcomes.ReadAsync(db, story, cancellationToken);
        Outcomes = OutcomeHeap.Of(outcomes, OutcomeFilter.All with { Stories = [story.Slug] });
        Places = await db.FindPlacesAsync(story.Id, cancellationToken);
        Related = await relatedStories.FindAsync(story, Places, cancellationToken);
        Versions = await db.CountVersionsAsync(story.Id, cancellationToken);
        Translations = await db.FindTranslationsAsync(story, cancellationToken);
        return Page();
    }

    private static IEnumerable<Crumb> Parents(CollectionPlace? place) => place is null
        ? [new Crumb("Stories", PortalLinks.Stories)]
        : [new Crumb("Collections", PortalLinks.Collections), new Crumb(place.Name, PortalLinks.Collection(place.Slug))];
}
