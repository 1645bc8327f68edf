using System.Runtime.CompilerServices;
using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.AuditLog;

/// <summary>Reads the audit log, newest first.</summary>
public static class AuditRecords
{
    private const int BatchSize = 500;

    /// <summary>The entries written before the one with this number, or all.</summary>
    public static IQueryable<AuditRecord> ToRecords(this IQueryable<AuditEntry> entries, long? before) =>
        (before is { } last ? entries.Where(e => e.Id < last) : entries).AsNoTracking()
            .OrderByDescending(e => e.Id)
            .Select(e => new AuditRecord(e.Id, e.AtUtc, e.Actor, e.Action, e.Subject, e.Detail));

    /// <summary>All of them, holding only a batch at a time.</summary>
    public static async IAsyncEnumerable<AuditRecord> ReadAsync(this IQueryable<AuditEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<AuditRecord> batch;
        long? before = null;
        do
        {
            batch = await entries.ToRecords(before).Take(BatchSize).ToListAsync(cancellationToken);
            foreach (var record in batch)
            {
                yield return record;
                before = record.Id;
            }
        }
        while (batch.Count == BatchSize);
    }
}
