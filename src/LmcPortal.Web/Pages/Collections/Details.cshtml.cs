using LmcPortal.Data;
using LmcPortal.Data.Collections;
using LmcPortal.Web.Feeds;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Collections;

public sealed class DetailsModel(PortalDbContext db, StructuredData data) : PublicPage
{
    public override PageHead Head
    {
        get
        {
            var path = PortalLinks.Collection(Collection.Slug);
            var description = $"{Collection.Title}: {Wording.Stories(Stories.Count)} in the order of their source.";
            return new PageHead(Collection.Name, description, path)
            {
                Alternates = FeedLinks.Of(StoryFilter.All with { Collections = [Collection.Slug] }, $"Stories of {Collection.Name}"),
                Crumbs = [new Crumb("Collections", PortalLinks.Collections), new Crumb(Collection.Name, path)],
                Data = [data.List(Collection.Name, path, description, Stories.Select(s => (s.Rank ?? 0, s.Title, PortalLinks.Story(s.Slug))))],
            };
        }
    }

    public CollectionView Collection { get; private set; } = null!;

    public IReadOnlyList<StoryCard> Stories { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        var collection = await db.Collections.AsNoTracking().Shown().Where(c => c.Slug == slug).Select(c => new CollectionView(
            c.Slug, c.Name, c.Title, c.Language, c.IntroductionHtml,
            c.SourceDocument == null ? null : new SourceView(
                c.SourceDocument.FileName, c.SourceDocument.Language, c.SourceDocument.Title, c.SourceDocument.Publisher, c.SourceDocument.Agency,
                c.SourceDocument.Place, c.SourceDocument.Date))).FirstOrDefaultAsync(cancellationToken);
        if (collection is null)
        {
            return NotFound();
        }

        Collection = collection;
        Stories = await db.Collections.Where(c => c.Slug == slug).SelectMany(c => c.Stories).ToRankedCardsAsync(cancellationToken);
        return Page();
    }
}
