using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data;

/// <summary>Brings the store's schema up to the model. Only the leader may call it.</summary>
public class StoreMigrator(PortalDbContext db)
{
    protected PortalDbContext Db => db;

    /// <summary>Applies pending migrations, and touches nothing when there are none. Returns the names applied.</summary>
    public virtual async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        if (pending.Count > 0)
        {
            // No token: a cancelled migration leaves EF's lock row behind and a schema half made.
            await db.Database.MigrateAsync(CancellationToken.None);
        }

        return pending;
    }
}
