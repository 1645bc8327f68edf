using System.Data;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data;

/// <summary>Several writes as one.</summary>
public static class Transactions
{
    /// <summary>
    /// Runs the work in one transaction; it may save several times, and may not begin a transaction of its own. With
    /// <see cref="IsolationLevel.Serializable"/> what it read still holds when it is committed, or it fails.
    /// </summary>
    public static Task<T> InOneTransactionAsync<T>(
        this PortalDbContext db, Func<Task<T>> work, CancellationToken cancellationToken, IsolationLevel isolation = IsolationLevel.ReadCommitted) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(isolation, token);
                var result = await work();
                await transaction.CommitAsync(token);
                return result;
            },
            cancellationToken);
}
