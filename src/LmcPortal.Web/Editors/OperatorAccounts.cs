using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;

namespace LmcPortal.Web.Editors;

/// <summary>What the operator does at the machine itself, where no sign-in can help.</summary>
public sealed class OperatorAccounts(UserManager<Editor> editors, EditorAccounts accounts, AuditWriter audit, TimeProvider time)
{
    /// <summary>An administrator with this password; with an empty one a link for choosing it.</summary>
    public async Task<(IdentityResult Result, NewLink? Link)> CreateAdministratorAsync(string email, string name, string password)
    {
        if (password.Length == 0)
        {
            return await accounts.InviteAsync(email, name, EditorRole.Admin, AuditWriter.Operator);
        }

        var editor = new Editor { Email = email, Name = name, Role = EditorRole.Admin, CreatedUtc = time.GetUtcNow().UtcDateTime };
        audit.Write("editor.created", email, editor.Role.ToString(), AuditWriter.Operator);
        return (await editors.CreateAsync(editor, password), null);
    }
}
