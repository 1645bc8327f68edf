using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>What is owed behind a password: a code of the authenticator app, or a recovery code in its place. Either is taken once.</summary>
public sealed class SecondFactor(PortalDbContext db, SignInAttempts attempts, AuditWriter audit, TimeProvider time)
{
    public const string ByApp = "password and code";
    public const string ByRecovery = "password and recovery code";

    /// <summary>What the code proves (<see cref="ByApp"/>, <see cref="ByRecovery"/>); null when nothing, or when the account is locked.</summary>
    public async Task<string?> CheckAsync(Editor editor, string code, string address, CancellationToken cancellationToken)
    {
        var plain = new string([.. code.Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        if (await attempts.TakeAsync(editor, cancellationToken))
        {
            var proof = await TakeAppCodeAsync(editor, plain, cancellationToken) ? ByApp
                : await TakeRecoveryCodeAsync(editor, plain, cancellationToken) ? ByRecovery : null;
            if (proof is not null)
            {
                return proof;
            }
        }

        audit.Write(PasswordCheck.Refused, address, detail: "code", actor: editor.Email);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    private async Task<bool> TakeAppCodeAsync(Editor editor, string code, CancellationToken cancellationToken) =>
        editor.AuthenticatorKey is { } key
        && TotpCode.StepOf(key, code, time.GetUtcNow()) is { } step
        && await db.Editors.Where(e => e.Id == editor.Id && (e.LastCodeStep == null || e.LastCodeStep < step))
            .ExecuteUpdateAsync(set => set.SetProperty(e => e.LastCodeStep, step), cancellationToken) > 0;

    private async Task<bool> TakeRecoveryCodeAsync(Editor editor, string code, CancellationToken cancellationToken)
    {
        var hash = SecretHash.Of(code);
        return await db.InOneTransactionAsync(
            async () =>
            {
                var taken = await db.Set<RecoveryCode>().Where(c => c.EditorId == editor.Id && c.CodeHash == hash).ExecuteDeleteAsync(cancellationToken);
                if (taken > 0)
                {
                    audit.Write("recovery-code.used", editor.Email, actor: editor.Email);
                    await db.SaveChangesAsync(cancellationToken);
                }

                return taken > 0;
            },
            cancellationToken);
    }
}
