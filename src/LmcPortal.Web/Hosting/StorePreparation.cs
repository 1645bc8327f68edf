using LmcPortal.Data;
using LmcPortal.Web.Search;
using LmcPortal.Web.Seeding;

namespace LmcPortal.Web.Hosting;

/// <summary>Brings the schema up to the model and the catalogues into their tables. Only the leader may call it.</summary>
internal sealed class StorePreparation(StoreMigrator migrator, CatalogWriter catalog, SearchRebuild search, ILogger<StorePreparation> logger)
{
    /// <summary>How long another process may migrate or import before this one gives up.</summary>
    public static readonly TimeSpan LeaderPatience = TimeSpan.FromMinutes(2);

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var applied = await migrator.MigrateAsync(cancellationToken);
        if (applied.Count > 0)
        {
            logger.LogInformation("Brought the database up to {Migration}", applied[^1]);
        }

        await catalog.WriteAsync(cancellationToken);
        await search.MarkEmptyStoreAsync(cancellationToken);
    }
}
