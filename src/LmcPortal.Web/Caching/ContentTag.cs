using System.Security.Cryptography;
using System.Text;
using LmcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace LmcPortal.Web.Caching;

/// <summary>Names what an address answers by the content version, so that nobody fetches again what they have.</summary>
public sealed class ContentTag(PortalDbContext db, TimeProvider time)
{
    /// <summary>Whoever keeps a copy asks whether it still holds: a publish is seen at once.</summary>
    public const string Caching = "public, no-cache";

    // Another build may write the same content differently.
    private static readonly string Build = typeof(ContentTag).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>
    /// Sets ETag, Last-Modified and Cache-Control. True when the reader has this very answer: then only 304 is owed.
    /// The tag is weak, because the same answer may be sent compressed.
    /// </summary>
    // address: what is answered, in its one spelling; however it was asked for, it has the same tag.
    public async Task<bool> IsKnownAsync(HttpContext context, string address, CancellationToken cancellationToken)
    {
        var version = await db.ContentVersions.AsNoTracking().Where(v => v.Id == ContentVersion.SingleId)
            .Select(v => new { v.Number, v.ChangedUtc }).SingleAsync(cancellationToken);
        var tag = new EntityTagHeaderValue($"\"{version.Number}-{Build}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, 6))}\"", isWeak: true);

        // Dates in headers are whole seconds. In the very second of a change another may follow: until it is over its date is neither given away nor believed.
        var second = new DateTimeOffset(version.ChangedUtc.AddTicks(-(version.ChangedUtc.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero);
        var isOver = time.GetUtcNow() - second >= TimeSpan.FromSeconds(1);

        var headers = context.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.LastModified = isOver ? second : second.AddSeconds(-1);
        context.Response.Headers.CacheControl = Caching;

        // A tag says more than a date: where both are sent, the date does not count (RFC 9110, 13.1.3).
        var asked = context.Request.GetTypedHeaders();
        return asked.IfNoneMatch.Count > 0
            ? asked.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any))
            : isOver && asked.IfModifiedSince >= second;
    }
}
