using System.Text;
using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Data.Stories;
using LmcPortal.Web.Caching;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Downloads;

/// <summary>A published story at its own address with a format behind it. Shown by browsers, kept by whoever wants to.</summary>
internal static class StoryFileEndpoints
{
    public static void MapStoryFiles(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints, PortalLinks.MarkdownExtension, "text/markdown", StoryMarkdown.Of);
        Map(endpoints, PortalLinks.PlainTextExtension, "text/plain", StoryPlainText.Of);
    }

    private static void Map(IEndpointRouteBuilder endpoints, string extension, string contentType, Func<StoryFile, string> write) =>
        endpoints.MapReading(PortalLinks.Download(PortalLinks.Stories + "/{slug}", extension), async (
            string slug, HttpContext context, PortalDbContext db, ContentTag tag, PublicAddress address, CancellationToken cancellationToken) =>
        {
            var story = await db.Stories.Published().Where(s => s.Slug == slug).OrderBy(s => s.Id).ToRecords(db.Quotes).FirstOrDefaultAsync(cancellationToken);
            if (story is null)
            {
                return Results.NotFound();
            }

            if (await tag.IsKnownAsync(context, PortalLinks.Download(story.Path, extension), cancellationToken))
            {
                return Results.StatusCode(StatusCodes.Status304NotModified);
            }

            var outcomes = await db.Outcomes.Shown().Where(o => o.Quotes.Any(q => q.StoryId == story.Place.Id)).OrderBy(o => o.Id).ToRecords().ToListAsync(cancellationToken);
            context.Response.Headers.Link = $"<{address.Of(story.Path)}>; rel=\"canonical\", <{address.Of(PortalLinks.Data)}#licence>; rel=\"license\"";
            return Results.Text(write(new StoryFile(story, outcomes, address)), contentType, Encoding.UTF8);
        });
}
