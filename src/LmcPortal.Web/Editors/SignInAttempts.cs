using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>Counts guesses at an account. Each is counted before it is looked at, so that a hundred at once are no more than a hundred in a row.</summary>
public sealed class SignInAttempts(PortalDbContext db, TimeProvider time)
{
    /// <summary>Wrong ones in a row until the account is locked.</summary>
    public const int Allowed = 5;

    // No row has it: what is done for nobody costs what it costs for somebody.
    private const int Nobody = 0;

    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestLock = TimeSpan.FromMinutes(15);

    /// <summary>True when the guess may be looked at. The one that fills the measure may, and locks the account until it proves right.</summary>
    public async Task<bool> TakeAsync(Editor? editor, CancellationToken cancellationToken)
    {
        var id = editor?.Id ?? Nobody;
        var now = time.GetUtcNow().UtcDateTime;
        DateTime? until = now + LockAfter((editor?.FailedSignIns ?? 0) + 1);
        var counted = await db.Editors
            .Where(e => e.Id == id && (e.LockedUntilUtc == null || e.LockedUntilUtc <= now))
            .ExecuteUpdateAsync(
                set => set
                    .SetProperty(e => e.LockedUntilUtc, e => e.FailedSignIns + 1 >= Allowed ? until : null)
                    .SetProperty(e => e.FailedSignIns, e => e.FailedSignIns + 1),
                cancellationToken);
        return counted > 0;
    }

    /// <summary>The guess was right, but more is owed before anybody is in: it no longer counts, those before it do.</summary>
    public Task ForgiveOneAsync(Editor editor, CancellationToken cancellationToken) =>
        db.Editors.Where(e => e.Id == editor.Id && e.FailedSignIns > 0).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.LockedUntilUtc, (DateTime?)null).SetProperty(e => e.FailedSignIns, e => e.FailedSignIns - 1),
            cancellationToken);

    /// <summary>Somebody is in: what went wrong before is forgotten.</summary>
    public Task ForgiveAllAsync(int editorId, CancellationToken cancellationToken) =>
        db.Editors.Where(e => e.Id == editorId).ExecuteUpdateAsync(
            set => set.SetProperty(e => e.LockedUntilUtc, (DateTime?)null).SetProperty(e => e.FailedSignIns, 0), cancellationToken);

    // 1, 2, 4, 8, then 15 minutes: slow enough for a guesser, short enough for a forgetful editor.
    private static TimeSpan LockAfter(int failures)
    {
        var doublings = Math.Clamp(failures - Allowed, 0, 10);
        return TimeSpan.FromTicks(Math.Min(FirstLock.Ticks << doublings, LongestLock.Ticks));
    }
}
