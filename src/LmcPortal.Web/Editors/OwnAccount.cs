using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>What editors do to their own account. A change of how they prove who they are ends their sessions elsewhere with it.</summary>
public sealed class OwnAccount(
    PortalDbContext db, UserManager<Editor> editors, AccessLinks links, EditorSessions sessions, RecoveryCodes codes, AuditWriter audit, CurrentEditor current, TimeProvider time)
{
    private const int KeyLetters = 32;

    public Task<Editor> FindAsync(CancellationToken cancellationToken) =>
        db.Editors.Include(e => e.RecoveryCodes).SingleAsync(e => e.Id == current.Required.Id, cancellationToken);

    /// <summary>Every session ends, and this browser gets a new one.</summary>
    public async Task<IdentityResult> ChangePasswordAsync(HttpContext context, string old, string chosen, CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        await sessions.StageEndOfAllAsync(editor.Id, cancellationToken);
        await links.StageEndOfAllAsync(editor.Id, cancellationToken);
        audit.Write("password.changed", editor.Email);
        var result = await editors.ChangePasswordAsync(editor, old, chosen);
        if (result.Succeeded)
        {
            await sessions.OpenAsync(context, editor, "password", cancellationToken);
        }

        return result;
    }

    /// <summary>Chooses a password by a one-time link, which is used up with every other link and session of the editor.</summary>
    public async Task<IdentityResult> ChoosePasswordAsync(Editor editor, string chosen, CancellationToken cancellationToken)
    {
        await sessions.StageEndOfAllAsync(editor.Id, cancellationToken);
        await links.StageEndOfAllAsync(editor.Id, cancellationToken);
        audit.Write(editor.PasswordHash is null ? "invitation.accepted" : "password.reset", editor.Email, actor: editor.Email);
        editor.PasswordHash = null;
        (editor.FailedSignIns, editor.LockedUntilUtc) = (0, null);
        return await editors.AddPasswordAsync(editor, chosen);
    }

    /// <summary>Makes the secret for the authenticator app; it asks for nothing before a code has confirmed it.</summary>
    public async Task BeginAppAsync(CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        if (!editor.NeedsCode)
        {
            editor.AuthenticatorKey = Base32.Random(KeyLetters);
            await editors.UpdateAsync(editor);
        }
    }

    /// <summary>The recovery codes, shown this once; null when the code is not the app's.</summary>
    public async Task<IReadOnlyList<string>?> ConfirmAppAsync(string code, CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        var plain = new string([.. code.Where(char.IsAsciiDigit)]);
        if (editor is not { NeedsCode: false, AuthenticatorKey: { } key } || TotpCode.StepOf(key, plain, time.GetUtcNow()) is not { } step)
        {
            return null;
        }

        (editor.NeedsCode, editor.LastCodeStep) = (true, step);
        audit.Write("second-factor.added", editor.Email);
        return await SaveWithNewCodesAsync(editor, cancellationToken);
    }

    /// <summary>New recovery codes in place of all before, shown this once; null when the password is not right.</summary>
    public async Task<IReadOnlyList<string>?> RenewCodesAsync(string password, CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        if (!editor.NeedsCode || !await editors.CheckPasswordAsync(editor, password))
        {
            return null;
        }

        audit.Write("recovery-codes.renewed", editor.Email);
        return await SaveWithNewCodesAsync(editor, cancellationToken);
    }

    /// <summary>False when the password is not right.</summary>
    public async Task<bool> RemoveAppAsync(string password, CancellationToken cancellationToken)
    {
        var editor = await FindAsync(cancellationToken);
        if (!await editors.CheckPasswordAsync(editor, password))
        {
            return false;
        }

        (editor.NeedsCode, editor.AuthenticatorKey, editor.LastCodeStep) = (false, null, null);
        db.RemoveRange(editor.RecoveryCodes);
        audit.Write("second-factor.removed", editor.Email);
        await sessions.StageEndOfOthersAsync(current.Required, cancellationToken);
        return (await editors.UpdateSecurityStampAsync(editor)).Succeeded;
    }

    private async Task<IReadOnlyList<string>?> SaveWithNewCodesAsync(Editor editor, CancellationToken cancellationToken)
    {
        var fresh = codes.Stage(editor);
        await sessions.StageEndOfOthersAsync(current.Required, cancellationToken);
        return (await editors.UpdateSecurityStampAsync(editor)).Succeeded ? fresh : null;
    }
}
