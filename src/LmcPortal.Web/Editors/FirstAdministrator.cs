using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>How a store without editors gets its first one. There is no default account.</summary>
public sealed class FirstAdministrator(PortalDbContext db, UserManager<Editor> editors, AccessLinks links, AuditWriter audit, TimeProvider time)
{
    /// <summary>A new link for the console; null when there is an editor. Links given before stay good until one is used.</summary>
    public async Task<string?> OfferAsync(CancellationToken cancellationToken)
    {
        if (await db.Editors.AnyAsync(cancellationToken))
        {
            return null;
        }

        var now = time.GetUtcNow().UtcDateTime;
        await db.AccessLinks.Where(l => l.ExpiresUtc <= now).ExecuteDeleteAsync(cancellationToken);
        var link = links.Stage(AccessLinkKind.SetUp, editor: null);
        audit.Write("set-up.offered", "console", actor: AuditWriter.Operator);
        await db.SaveChangesAsync(cancellationToken);
        return link.Token;
    }

    /// <summary>True while the token makes a first administrator.</summary>
    public async Task<bool> IsOpenAsync(string? token, CancellationToken cancellationToken) =>
        await links.FindAsync(token, cancellationToken) is { Kind: AccessLinkKind.SetUp } && !await db.Editors.AnyAsync(cancellationToken);

    /// <summary>Makes the administrator, whom the result names, and uses up every link of this kind. Of two at once only one succeeds.</summary>
    public async Task<(IdentityResult Result, Editor Editor)> CreateAsync(string email, string name, string password, CancellationToken cancellationToken)
    {
        var editor = new Editor { Email = email.Trim(), Name = name.Trim(), Role = EditorRole.Admin, CreatedUtc = time.GetUtcNow().UtcDateTime };

        // Deleting them is what the second of two fails at.
        db.AccessLinks.RemoveRange(await db.AccessLinks.Where(l => l.Kind == AccessLinkKind.SetUp).ToListAsync(cancellationToken));
        audit.Write("editor.created", editor.Email, detail: $"{editor.Role}, first administrator", actor: editor.Email);
        return (await editors.CreateAsync(editor, password), editor);
    }
}
