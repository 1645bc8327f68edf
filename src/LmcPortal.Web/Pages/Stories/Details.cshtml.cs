using LmcPortal.Data;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Embeds;
using LmcPortal.Web.Errors;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;

namespace LmcPortal.Web.Pages.Stories;

public sealed class DetailsModel(PortalDbContext db, StoryPages pages, StoryData data, PublicAddress address) : PublicPage
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

    public StoryPage Shown { get; private set; } = null!;

    private StoryView Story => Shown.Story;

    private IReadOnlyList<CollectionPlace> Places => Shown.Places;

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

        Shown = await pages.OfAsync(story, cancellationToken);
        return Page();
    }

    private static IEnumerable<Crumb> Parents(CollectionPlace? place) => place is null
        ? [new Crumb("Stories", PortalLinks.Stories)]
        : [new Crumb("Collections", PortalLinks.Collections), new Crumb(place.Name, PortalLinks.Collection(place.Slug))];
}
