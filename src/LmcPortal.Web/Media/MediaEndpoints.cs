using LmcPortal.Data;
using LmcPortal.Web.Editors;
using LmcPortal.Web.Hosting;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Media;

/// <summary>The files of media: to readers where a published text names them, to editors always. Pictures are shown, documents are saved, nothing is run.</summary>
internal static class MediaEndpoints
{
    private const string Policy = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string AskAgain = "public, no-cache";
    private const string NeverKept = "private, no-store";

    public static void MapMedia(this IEndpointRouteBuilder endpoints) => endpoints.MapReading(PortalLinks.MediaPattern, async (
        string slug, int? v, int? w, PortalDbContext db, MediaUses uses, PublicMedia known, MediaFolder folder, HttpContext context, CancellationToken cancellationToken) =>
    {
        var asset = await db.MediaAssets.AsNoTracking().Include(a => a.Files).SingleOrDefaultAsync(a => a.Slug == slug, cancellationToken);
        var isPublic = asset is not null && await known.HasAsync(slug, db, uses, cancellationToken);
        if (asset is null || (!isPublic && SignedInEditor.Of(context.User) is null))
        {
            return Results.NotFound();
        }

        // The least file that is wide enough; the widest without a wish, or with one that is wider still.
        var file = asset.Files.Where(f => w is null || f.Width >= w).OrderBy(f => w is null ? -f.Width : f.Width).FirstOrDefault() ?? asset.Files.MaxBy(f => f.Width)!;
        var path = folder.PathOf(file.Sha256);
        if (!File.Exists(path))
        {
            return Results.NotFound();
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = !isPublic ? NeverKept : v == asset.Version ? ForEver : AskAgain;
        return Results.File(
            path, asset.ContentType, asset.IsPicture ? null : $"{asset.Slug}.pdf", entityTag: new EntityTagHeaderValue($"\"{file.Sha256[..32]}\""), enableRangeProcessing: true);
    });
}
