using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>What a browser has begun: the store holds it, the browser's cookie only names it.</summary>
public sealed class SignInSteps(PortalDbContext db, TimeProvider time)
{
    private const string CookiePath = "/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    /// <summary>Begins a step in place of whatever this browser had begun before.</summary>
    public async Task BeginAsync(HttpContext context, SignInStepKind kind, int? editorId, string? state, CancellationToken cancellationToken)
    {
        var key = SecretHash.NewSecret();
        var now = time.GetUtcNow().UtcDateTime;
        var before = KeyHash(context);
        await db.SignInSteps.Where(s => s.ExpiresUtc <= now || s.KeyHash == before).ExecuteDeleteAsync(cancellationToken);
        db.SignInSteps.Add(new SignInStep { KeyHash = SecretHash.Of(key), Kind = kind, EditorId = editorId, State = state, ExpiresUtc = now + Lifetime });
        await db.SaveChangesAsync(cancellationToken);
        context.Response.Cookies.Append(AdminCookies.Step, key, new CookieOptions { Path = CookiePath, Secure = true, HttpOnly = true, SameSite = SameSiteMode.Strict });
    }

    /// <summary>The step this browser is at, with its editor; null when it has begun none of this kind, or too long ago.</summary>
    public Task<SignInStep?> FindAsync(HttpContext context, SignInStepKind kind, CancellationToken cancellationToken)
    {
        var hash = KeyHash(context);
        var now = time.GetUtcNow().UtcDateTime;
        return db.SignInSteps.AsNoTracking().Include(s => s.Editor)
            .SingleOrDefaultAsync(s => s.KeyHash == hash && s.Kind == kind && s.ExpiresUtc > now, cancellationToken);
    }

    /// <summary>Ends the step. False when it had ended already: of two at once only one may go on.</summary>
    public async Task<bool> EndAsync(HttpContext context, SignInStep step, CancellationToken cancellationToken)
    {
        context.Response.Cookies.Delete(AdminCookies.Step, new CookieOptions { Path = CookiePath, Secure = true });
        return await db.SignInSteps.Where(s => s.Id == step.Id).ExecuteDeleteAsync(cancellationToken) > 0;
    }

    private static string KeyHash(HttpContext context) => SecretHash.Of(context.Request.Cookies[AdminCookies.Step] ?? "");
}
