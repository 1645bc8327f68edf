using System.Security.Cryptography;
using System.Text;
using LmcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Caching;

/// <summary>Names what an address answers by the content version, so that nobody fetches again what they have.</summary>
public sealed class ContentTag(PortalDbContext db)
{
    // Whoever keeps a copy asks whether it still holds: a publish is seen at once.
    private const string Caching = "public, no-cache";

    // Another build may write the same content differently.
    private static readonly string Build = typeof(ContentTag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>
    /// Sets ETag, Last-Modified and Cache-Control. True when the reader has this very answer: then only 304 is owed.
    /// The tag is weak, because the same answer may be sent compressed.
    /// </summary>
    public async Task<bool> IsKnownAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var version = await db.ContentVersions.AsNoTracking().Where(v => v.Id == ContentVersion.SingleId)
            .Select(v => new { v.Number, v.ChangedUtc }).SingleAsync(cancellationToken);
        var address = context.Request.Path.Value + context.Request.QueryString.Value;
        var tag = new EntityTagHeaderValue($"\"{version.Number}-{Build}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 6))}\"", isWeak: true);

        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = new DateTimeOffset(version.ChangedUtc, TimeSpan.Zero);
        context.Response.Headers.CacheControl = Caching;
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any));
    }
}
