using System.Globalization;
using LmcPortal.Data;
using LmcPortal.Data.Publication;
using LmcPortal.Web.Links;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Api;

/// <summary>What has changed or gone since a content version, so that a copy can be kept up to date.</summary>
internal sealed class ApiChanges(PortalDbContext db)
{
    private const char PlaceSeparator = '.';

    // read: the records of these ids that are still public.
    public async Task<ApiPage> ReadAsync(
        ApiChangesAsk asked, Func<IReadOnlyList<string>, Task<IReadOnlyDictionary<string, object>>> read, CancellationToken cancellationToken)
    {
        // First, so that a save in between is told twice rather than never.
        var version = await db.ContentVersions.Where(v => v.Id == ContentVersion.SingleId).Select(v => v.Number).SingleAsync(cancellationToken);
        var entries = db.PublicEntries.AsNoTracking().OfKinds(asked.Kinds);
        var total = await entries.ChangedSince(asked.Since).CountAsync(cancellationToken);
        var limit = asked.Ask.Limit;
        var changed = await entries.ChangedSince(asked.FromVersion, asked.FromId).Take(limit + 1).ToListAsync(cancellationToken);
        var page = changed.Take(limit).ToList();

        var records = await read([.. page.Where(e => !e.IsGone).Select(e => e.PublicKey)]);
        var items = page.Select(e => records.GetValueOrDefault(e.PublicKey) ?? new GoneRecord(e.PublicKey, PathOf(e)));
        return new ApiPage(asked.Shape, [.. items], total)
        {
            Version = version,
            NextPath = changed.Count <= limit ? null
                : ApiLinks.Changes(asked, string.Create(CultureInfo.InvariantCulture, $"{page[^1].Version}{PlaceSeparator}{page[^1].Id}")),
        };
    }

    /// <summary>The place that a next page goes on from; false for anything else.</summary>
    public static bool TryPlace(string? after, out long version, out int id)
    {
        var parts = (after ?? "").Split(PlaceSeparator);
        (version, id) = (0, 0);
        return parts.Length == 2
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out version)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }

    private static string PathOf(PublicEntry entry) => entry.Kind switch
    {
        PublicKind.Story => PortalLinks.Story(entry.PublicKey),
        PublicKind.Collection => PortalLinks.Collection(entry.PublicKey),
        _ => PortalLinks.Outcome(entry.PublicKey),
    };
}
