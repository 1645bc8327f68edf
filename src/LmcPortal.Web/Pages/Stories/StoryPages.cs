using LmcPortal.Data;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>Reads what stands on a story's page around its text.</summary>
public sealed class StoryPages(PortalDbContext db, RelatedStories relatedStories, PublicAddress address)
{
    public async Task<StoryPage> OfAsync(StoryView view, CancellationToken cancellationToken)
    {
        var (story, outcomes) = await StoryOutcomes.ReadAsync(db, view, cancellationToken);
        var places = await db.FindPlacesAsync(story.Id, cancellationToken);
        return new StoryPage(
            story, places, await relatedStories.FindAsync(story, places, cancellationToken), OutcomeHeap.Of(outcomes, OutcomeFilter.All with { Stories = [story.Slug] }),
            await db.FindTranslationsAsync(story, cancellationToken), await db.CountVersionsAsync(story.Id, cancellationToken),
            EmbedFrame.OfRecord(address.Of(PortalLinks.Embed(PortalLinks.Story(story.Slug))), story.Title));
    }
}
