using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Web.Stories;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>Reads what has become of an outcome since it came into the ledger.</summary>
public static class OutcomeHistories
{
    // A page shows the latest; the rest is counted. Nobody reads more, and a page must stay light.
    private const int MostShown = 50;

    /// <summary>The changes, the latest first, empty while the outcome is as it was found; and whether the machine found it.</summary>
    public static async Task<(IReadOnlyList<OutcomeChange> Changes, bool IsFoundByMachine)> ReadOutcomeChangesAsync(this PortalDbContext db, string publicId, CancellationToken cancellationToken)
    {
        var latest = await db.OutcomeRevisions.AsNoTracking()
            .Where(r => r.Outcome!.PublicId == publicId)
            .OrderByDescending(r => r.Number)
            .Take(MostShown + 1)
            .Select(r => new { r.Snapshot, r.Author, r.Note, r.CreatedUtc })
            .ToListAsync(cancellationToken);
        var first = await db.OutcomeRevisions.Where(r => r.Outcome!.PublicId == publicId && r.Number == 1).Select(r => r.Author).FirstOrDefaultAsync(cancellationToken);
        return (
        [
            .. latest.Zip(latest.Skip(1), (after, before) => new OutcomeChange(
                DateOnly.FromDateTime(after.CreatedUtc),
                Signature.PublicLabel(after.Author),
                after.Note,
                OutcomeFacts.Between(OutcomeSnapshot.FromJson(before.Snapshot), OutcomeSnapshot.FromJson(after.Snapshot)))),
        ], first is null or Signature.Importer);
    }
}
