using LmcPortal.Data;
using LmcPortal.Web.Publication;

namespace LmcPortal.Web.Tests;

/// <summary>Saves what a test has put into the store the way every save does: what readers can see of it is listed at once.</summary>
internal static class GivenPublication
{
    public static async Task SavePublicAsync(this PortalDbContext db, PortalApplication app)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: false);
        await new PublicationWriter(db, app.Clock).PublishAsync(PublicationChanges.Of(db.ChangeTracker), CancellationToken.None);
        await transaction.CommitAsync();
        db.ChangeTracker.AcceptAllChanges();
    }
}
