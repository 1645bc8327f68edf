using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>
/// Passkeys, by ASP.NET Core Identity's handler. Its challenges wait in the store and are good for one answer. A passkey asks its owner for a
/// finger or a code of its own, so it needs no second factor, and it cannot be guessed, so no lock holds it up.
/// </summary>
public sealed class Passkeys(
    PortalDbContext db, IPasskeyHandler<Editor> handler, UserManager<Editor> editors, SignInSteps steps, EditorSessions sessions, AuditWriter audit,
    CurrentEditor current, TimeProvider time)
{
    public const string Proof = "passkey";

    /// <summary>More would be somebody's mistake.</summary>
    public const int MaxForOne = 20;

    /// <summary>What the browser is to ask the device when somebody signs in, JSON.</summary>
    public async Task<string> BeginSignInAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var asked = await handler.MakeRequestOptionsAsync(null, context);
        await steps.BeginAsync(context, SignInStepKind.Passkey, editorId: null, asked.AssertionState, cancellationToken);
        return asked.RequestOptionsJson;
    }

    /// <summary>Whom the device's answer proves; null when nobody.</summary>
    public async Task<Editor?> FinishSignInAsync(HttpContext context, string credential, CancellationToken cancellationToken)
    {
        if (await TakeStateAsync(context, SignInStepKind.Passkey, cancellationToken) is { } state)
        {
            var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = credential, AssertionState = state });
            if (result.Succeeded && result.User.DisabledUtc is null && (await RecordUseAsync(result.User, result.Passkey, cancellationToken)).Succeeded)
            {
                return result.User;
            }
        }

        audit.Write(PasswordCheck.Refused, context.AddressText(), Proof, AuditWriter.Stranger);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>What the browser is to ask the device when the editor makes a passkey, JSON.</summary>
    public async Task<string> BeginNewAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var editor = current.Required;
        var asked = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = FormattableString.Invariant($"{editor.Id}"), Name = editor.Email, DisplayName = editor.Name }, context);
        await steps.BeginAsync(context, SignInStepKind.NewPasskey, editor.Id, asked.AttestationState, cancellationToken);
        return asked.CreationOptionsJson;
    }

    /// <summary>Keeps the device's new passkey under this name. False when its answer does not fit what was asked.</summary>
    public async Task<bool> FinishNewAsync(HttpContext context, string credential, string name, CancellationToken cancellationToken)
    {
        if (await TakeStateAsync(context, SignInStepKind.NewPasskey, cancellationToken) is not { } state
            || await db.EditorPasskeys.CountAsync(p => p.EditorId == current.Required.Id, cancellationToken) >= MaxForOne)
        {
            return false;
        }

        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = credential, AttestationState = state });
        if (!result.Succeeded)
        {
            return false;
        }

        var editor = await db.Editors.SingleAsync(e => e.Id == current.Required.Id, cancellationToken);
        result.Passkey.Name = name;
        audit.Write("passkey.added", editor.Email, name);
        return (await editors.AddOrUpdatePasskeyAsync(editor, result.Passkey)).Succeeded;
    }

    /// <summary>Forgets a passkey of the editor and ends their other sessions. Its name; null when there is none such.</summary>
    public async Task<string?> RemoveAsync(int id, CancellationToken cancellationToken)
    {
        var editor = current.Required;
        if (await db.EditorPasskeys.SingleOrDefaultAsync(p => p.Id == id && p.EditorId == editor.Id, cancellationToken) is not { } passkey)
        {
            return null;
        }

        db.EditorPasskeys.Remove(passkey);
        audit.Write("passkey.removed", editor.Email, passkey.Name);
        await sessions.StageEndOfOthersAsync(editor, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return passkey.Name;
    }

    private async Task<IdentityResult> RecordUseAsync(Editor editor, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var row = await db.EditorPasskeys.SingleAsync(p => p.CredentialId == passkey.CredentialId, cancellationToken);
        row.LastUsedUtc = time.GetUtcNow().UtcDateTime;
        return await editors.AddOrUpdatePasskeyAsync(editor, passkey);
    }

    // The state of a new passkey belongs to who asked for it.
    private async Task<string?> TakeStateAsync(HttpContext context, SignInStepKind kind, CancellationToken cancellationToken) =>
        await steps.FindAsync(context, kind, cancellationToken) is { } step
        && step.EditorId == (kind == SignInStepKind.NewPasskey ? current.Required.Id : null)
        && await steps.EndAsync(context, step, cancellationToken)
            ? step.State
            : null;
}
