using LmcPortal.Data;
using LmcPortal.Data.Imports;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Gives out the public ids of one document's outcomes. A taken one is passed over, whatever has become of its outcome.</summary>
internal sealed class OutcomeIds(PortalDbContext db, SourceDocument document)
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The first id that is free, from then on taken.</summary>
    public async Task<string> NextAsync(string mergeKey, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = OutcomeId.Of(document.Sha256, mergeKey, attempt);
            if (_given.Add(id) && !await db.Outcomes.AnyAsync(o => o.PublicId == id, cancellationToken))
            {
                return id;
            }
        }
    }
}
