using System.Data;
using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>
/// What an administrator does to the accounts of others. Whatever takes a right away ends every session in the same transaction;
/// the portal never loses its last administrator.
/// </summary>
public sealed class EditorAccounts(
    PortalDbContext db, UserManager<Editor> editors, AccessLinks links, EditorSessions sessions, AuditWriter audit, CurrentEditor current, TimeProvider time)
{
    /// <summary>A new account without a password, and the link with which its owner chooses one; null when refused.</summary>
    public async Task<(IdentityResult Result, NewLink? Link)> InviteAsync(string email, string name, EditorRole role, string? actor = null)
    {
        var editor = new Editor { Email = email.Trim(), Name = name.Trim(), Role = role, CreatedUtc = time.GetUtcNow().UtcDateTime };
        var link = links.Stage(AccessLinkKind.Invitation, editor);
        audit.Write("editor.invited", editor.Email, role.ToString(), actor);
        var result = await editors.CreateAsync(editor);
        return (result, result.Succeeded ? link : null);
    }

    public Task<IdentityResult> ChangeRoleAsync(int id, EditorRole role, CancellationToken cancellationToken) => ChangeAsync(
        id,
        editor =>
        {
            audit.Write("editor.role-changed", editor.Email, $"from {editor.Role} to {role}");
            editor.Role = role;
        },
        cancellationToken);

    public Task<IdentityResult> DisableAsync(int id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        editor =>
        {
            audit.Write("editor.disabled", editor.Email);
            editor.DisabledUtc ??= time.GetUtcNow().UtcDateTime;
        },
        cancellationToken);

    public Task<IdentityResult> EnableAsync(int id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        editor =>
        {
            audit.Write("editor.enabled", editor.Email);
            editor.DisabledUtc = null;
        },
        cancellationToken);

    public Task<IdentityResult> EndSessionsAsync(int id, CancellationToken cancellationToken) =>
        ChangeAsync(id, editor => audit.Write("editor.sessions-ended", editor.Email), cancellationToken);

    /// <summary>For somebody who has lost both telephone and recovery codes.</summary>
    public Task<IdentityResult> ForgetSecondFactorAsync(int id, CancellationToken cancellationToken) => ChangeAsync(
        id,
        editor =>
        {
            audit.Write("editor.second-factor-removed", editor.Email);
            (editor.NeedsCode, editor.AuthenticatorKey, editor.LastCodeStep) = (false, null, null);
            db.RemoveRange(editor.RecoveryCodes);
        },
        cancellationToken);

    /// <summary>A link with which the editor chooses a password; links given before open nothing any more. Null when there is no such open account.</summary>
    public async Task<NewLink?> NewLinkAsync(int id, CancellationToken cancellationToken)
    {
        if (await db.Editors.Open().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } editor)
        {
            return null;
        }

        await links.StageEndOfAllAsync(id, cancellationToken);
        var link = links.Stage(editor.PasswordHash is null ? AccessLinkKind.Invitation : AccessLinkKind.Password, editor);
        audit.Write("editor.link-given", editor.Email);
        await db.SaveChangesAsync(cancellationToken);
        return link;
    }

    private Task<IdentityResult> ChangeAsync(int id, Action<Editor> change, CancellationToken cancellationToken) => db.InOneTransactionAsync(
        async () =>
        {
            if (id == current.Found?.Id)
            {
                return Refused("This is your own account: another administrator has to do this.");
            }

            var editor = await db.Editors.Include(e => e.RecoveryCodes).SingleAsync(e => e.Id == id, cancellationToken);
            change(editor);
            if (!await db.Editors.Able().AnyAsync(e => e.Id != id && e.Role == EditorRole.Admin, cancellationToken) && editor is not { Role: EditorRole.Admin, DisabledUtc: null })
            {
                return Refused("The portal would be left without an administrator who can sign in.");
            }

            await sessions.StageEndOfAllAsync(id, cancellationToken);
            return await editors.UpdateSecurityStampAsync(editor);
        },
        cancellationToken,
        IsolationLevel.Serializable);

    private static IdentityResult Refused(string sentence) => IdentityResult.Failed(new IdentityError { Code = nameof(EditorAccounts), Description = sentence });
}
