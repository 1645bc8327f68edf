using System.Security.Claims;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>
/// Who is signed in where. The cookie holds a key, everything else is a row: once the row is gone, so is every copy of the cookie,
/// and what an editor may do is asked of the store at each request.
/// </summary>
public sealed class EditorSessions(PortalDbContext db, SignInAttempts attempts, AuditWriter audit, TimeProvider time)
{
    public const string Scheme = "Editor";

    /// <summary>The claim of the cookie.</summary>
    internal const string KeyClaim = "key";

    /// <summary>A working day, used or not.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

    /// <summary>How long a session may lie unused.</summary>
    public static readonly TimeSpan IdleLifetime = TimeSpan.FromMinutes(30);

    // A write for each request would be one too many.
    private static readonly TimeSpan SeenPrecision = TimeSpan.FromMinutes(1);

    /// <summary>Signs the editor in on this browser with a new key; what else is staged is saved with it.</summary>
    public async Task OpenAsync(HttpContext context, Editor editor, string proof, CancellationToken cancellationToken)
    {
        var key = SecretHash.NewSecret();
        await db.InOneTransactionAsync(
            async () =>
            {
                var now = time.GetUtcNow().UtcDateTime;
                await db.EditorSessions.Where(s => s.ExpiresUtc <= now).ExecuteDeleteAsync(cancellationToken);
                await attempts.ForgiveAllAsync(editor.Id, cancellationToken);
                db.EditorSessions.Add(new EditorSession
                {
                    KeyHash = SecretHash.Of(key), EditorId = editor.Id, OpenedUtc = now, LastSeenUtc = now, ExpiresUtc = now + Lifetime,
                    Proof = proof, Device = DeviceOf(context), Address = context.AddressText(),
                });
                audit.Write("session.opened", context.AddressText(), proof, editor.Email);
                return await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
        await context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity([new Claim(KeyClaim, key)], Scheme)));
    }

    /// <summary>The editor whose session the key opens, as they are now; null when it opens none.</summary>
    public async Task<SignedInEditor?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var hash = SecretHash.Of(key);
        var now = time.GetUtcNow().UtcDateTime;
        var idle = now - IdleLifetime;
        var found = await db.EditorSessions.AsNoTracking()
            .Where(s => s.KeyHash == hash && s.ExpiresUtc > now && s.LastSeenUtc > idle && s.Editor!.DisabledUtc == null)
            .Select(s => new { s.LastSeenUtc, Editor = new SignedInEditor(s.EditorId, s.Editor!.Email, s.Editor.Name, s.Editor.Role, s.Id) })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is not null && now - found.LastSeenUtc >= SeenPrecision)
        {
            await db.EditorSessions.Where(s => s.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenUtc, now), cancellationToken);
        }

        return found?.Editor;
    }

    /// <summary>Signs out on this browser.</summary>
    public async Task CloseAsync(HttpContext context, SignedInEditor editor, CancellationToken cancellationToken)
    {
        await StageEndAsync(s => s.Id == editor.SessionId, cancellationToken);
        audit.Write("session.closed", context.AddressText());
        await db.SaveChangesAsync(cancellationToken);
        await context.SignOutAsync(Scheme);
    }

    /// <summary>The editor's sessions that are not over.</summary>
    public IQueryable<EditorSession> Living(int editorId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var idle = now - IdleLifetime;
        return db.EditorSessions.AsNoTracking().Where(s => s.EditorId == editorId && s.ExpiresUtc > now && s.LastSeenUtc > idle);
    }

    /// <summary>Ends one session of the editor. False when there is none such.</summary>
    public async Task<bool> EndOneAsync(SignedInEditor editor, int sessionId, CancellationToken cancellationToken)
    {
        if (await StageEndAsync(s => s.EditorId == editor.Id && s.Id == sessionId, cancellationToken) == 0)
        {
            return false;
        }

        audit.Write("session.revoked", editor.Email);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>Ends every session of the editor but this one.</summary>
    public async Task EndOthersAsync(SignedInEditor editor, CancellationToken cancellationToken)
    {
        await StageEndOfOthersAsync(editor, cancellationToken);
        audit.Write("session.others-revoked", editor.Email);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Stages the end of every session of the editor and of every sign-in begun, for whatever is saved next.</summary>
    public async Task StageEndOfAllAsync(int editorId, CancellationToken cancellationToken)
    {
        await StageEndAsync(s => s.EditorId == editorId, cancellationToken);
        db.SignInSteps.RemoveRange(await db.SignInSteps.Where(s => s.EditorId == editorId).ToListAsync(cancellationToken));
    }

    /// <summary>Stages the end of every session of the editor but this one.</summary>
    public Task StageEndOfOthersAsync(SignedInEditor editor, CancellationToken cancellationToken) =>
        StageEndAsync(s => s.EditorId == editor.Id && s.Id != editor.SessionId, cancellationToken);

    private async Task<int> StageEndAsync(System.Linq.Expressions.Expression<Func<EditorSession, bool>> which, CancellationToken cancellationToken)
    {
        var sessions = await db.EditorSessions.Where(which).ToListAsync(cancellationToken);
        db.EditorSessions.RemoveRange(sessions);
        return sessions.Count;
    }

    private static string DeviceOf(HttpContext context)
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        return agent.Length <= EditorSession.DeviceMaxLength ? agent : agent[..EditorSession.DeviceMaxLength];
    }
}
