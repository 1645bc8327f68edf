using LmcPortal.Data;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Media;

/// <summary>Knows which media readers may have. It reads the texts once for each content version: what is withdrawn is gone with it.</summary>
public sealed class PublicMedia
{
    private volatile Known _known = new(-1, []);

    public async Task<bool> HasAsync(string slug, PortalDbContext db, MediaUses uses, CancellationToken cancellationToken)
    {
        var version = await db.ContentVersions.Select(v => v.Number).SingleAsync(cancellationToken);
        var known = _known;
        if (known.Version != version)
        {
            _known = known = new Known(version, await uses.PublicSlugsAsync(cancellationToken));
        }

        return known.Slugs.Contains(slug);
    }

    private sealed record Known(long Version, HashSet<string> Slugs);
}
