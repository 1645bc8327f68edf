using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>
/// Whose password it is. An unknown address, a wrong password, a locked and a shut account all take the same way and get the same answer.
/// </summary>
public sealed class PasswordCheck(
    PortalDbContext db, ILookupNormalizer normalizer, IPasswordHasher<Editor> hasher, DecoyPassword decoy, SignInAttempts attempts, AuditWriter audit)
{
    /// <summary>The action under which a refused sign-in is on record.</summary>
    public const string Refused = "sign-in.refused";

    /// <summary>The editor; null when it opens nothing. The address is where the attempt comes from, for the record.</summary>
    public async Task<Editor?> FindAsync(string email, string password, string address, CancellationToken cancellationToken)
    {
        var normalized = normalizer.NormalizeName(email.Trim());
        var editor = await db.Editors.AsNoTracking().SingleOrDefaultAsync(e => e.NormalizedEmail == normalized, cancellationToken);
        var isCounted = await attempts.TakeAsync(editor, cancellationToken);
        var isRight = IsRight(editor, password);
        if (editor is { DisabledUtc: null } && isCounted && isRight)
        {
            // Otherwise every sign-in with a code would count twice; only whoever gets in is forgiven all.
            if (editor.NeedsCode)
            {
                await attempts.ForgiveOneAsync(editor, cancellationToken);
            }

            return editor;
        }

        // The address that was typed is not recorded: now and then it is a password.
        audit.Write(Refused, address, detail: "password", actor: editor?.Email);
        await db.SaveChangesAsync(cancellationToken);
        return null;
    }

    private bool IsRight(Editor? editor, string password)
    {
        var hash = editor?.PasswordHash;
        var result = hasher.VerifyHashedPassword(editor ?? new Editor { Email = "", Name = "" }, hash ?? decoy.Hash, password);
        return hash is not null && result != PasswordVerificationResult.Failed;
    }
}
