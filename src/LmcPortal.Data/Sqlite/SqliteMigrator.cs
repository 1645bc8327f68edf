using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Data.Sqlite;

/// <summary>Migrates a SQLite file and checks that it keeps what it acknowledges.</summary>
public sealed class SqliteMigrator(PortalDbContext db) : StoreMigrator(db)
{
    public override async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await ClearAbandonedLockAsync(cancellationToken);
        var applied = await base.MigrateAsync(cancellationToken);
        await RequireSafeJournalAsync(cancellationToken);
        return applied;
    }

    // A process killed inside Migrate leaves its row in EF's lock table, and every later start would wait for it
    // for ever. The leader holds a lock of the operating system, so here the row can only be a dead process's.
    private async Task ClearAbandonedLockAsync(CancellationToken cancellationToken)
    {
        var exists = await Db.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .SingleAsync(cancellationToken);
        if (exists > 0)
        {
            await Db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellationToken);
        }
    }

    // EF sets WAL only when it creates the file; a file made elsewhere is set right here. Anything but
    // synchronous=FULL loses acknowledged saves at a power cut.
    private async Task RequireSafeJournalAsync(CancellationToken cancellationToken)
    {
        var journal = await Db.Database.SqlQueryRaw<string>("PRAGMA journal_mode=WAL").ToListAsync(cancellationToken);
        var synchronous = await Db.Database.SqlQueryRaw<long>("PRAGMA synchronous").ToListAsync(cancellationToken);
        if (journal is not ["wal"] || synchronous is not [2])
        {
            throw new InvalidOperationException(
                $"The database is in journal mode '{string.Join(' ', journal)}' with synchronous={string.Join(' ', synchronous)}; "
                + "the portal needs 'wal' and 2 (FULL) to keep what it acknowledges. Is its folder on a network disk?");
        }
    }
}
