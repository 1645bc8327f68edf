using LmcPortal.Data;
using LmcPortal.Data.Imports;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Outcomes;

/// <summary>Gives out the public ids of one document's outcomes. A taken one is passed over, whatever has become of its outcome.</summary>
internal sealed class OutcomeIds
{
    private const int IdsAtATime = 1000;

    private readonly PortalDbContext _db;

    private readonly SourceDocument _document;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private OutcomeIds(PortalDbContext db, SourceDocument document) => (_db, _document) = (db, document);

    /// <summary>Asks at once which of the ids that will be wanted first are taken: a question for each would be thousands for a long release.</summary>
    public static async Task<OutcomeIds> LoadAsync(PortalDbContext db, SourceDocument document, IEnumerable<string> mergeKeys, CancellationToken cancellationToken)
    {
        var ids = new OutcomeIds(db, document);
        foreach (var wanted in mergeKeys.Distinct().Select(key => OutcomeId.Of(document.Sha256, key, attempt: 0)).Chunk(IdsAtATime))
        {
            ids._taken.UnionWith(await db.Outcomes.Where(o => wanted.Contains(o.PublicId)).Select(o => o.PublicId).ToListAsync(cancellationToken));
        }

        return ids;
    }

    /// <summary>The first id that is free, from then on taken.</summary>
    public async Task<string> NextAsync(string mergeKey, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = OutcomeId.Of(_document.Sha256, mergeKey, attempt);
            if (_taken.Add(id) && (attempt == 0 || !await _db.Outcomes.AnyAsync(o => o.PublicId == id, cancellationToken)))
            {
                return id;
            }
        }
    }
}
