using LmcPortal.Data;
using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>
/// ASP.NET Core Identity's view of the editors in the store. Its saves take along what else is staged in the context: the audit entry,
/// the sessions that end, the link that is used up.
/// </summary>
internal sealed partial class EditorStore(PortalDbContext db, IdentityErrorDescriber errors) : IUserPasswordStore<Editor>, IUserSecurityStampStore<Editor>
{
    public async Task<IdentityResult> CreateAsync(Editor user, CancellationToken cancellationToken)
    {
        db.Editors.Add(user);
        return await SaveAsync(user, cancellationToken);
    }

    // Editors come from this very context, and only what changed is written: the counters of guesses are other statements' business.
    public Task<IdentityResult> UpdateAsync(Editor user, CancellationToken cancellationToken) => SaveAsync(user, cancellationToken);

    public Task<IdentityResult> DeleteAsync(Editor user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Editors are shut out, never deleted: histories name them.");

    public Task<Editor?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        int.TryParse(userId, out var id) ? db.Editors.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) : Task.FromResult<Editor?>(null);

    public Task<Editor?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Editors.SingleOrDefaultAsync(e => e.NormalizedEmail == normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Editor user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // The address is the name to sign in with.
    public Task<string?> GetUserNameAsync(Editor user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<string?> GetNormalizedUserNameAsync(Editor user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedEmail);

    public Task SetUserNameAsync(Editor user, string? userName, CancellationToken cancellationToken) => Set(() => user.Email = userName!);

    public Task SetNormalizedUserNameAsync(Editor user, string? normalizedName, CancellationToken cancellationToken) => Set(() => user.NormalizedEmail = normalizedName!);

    public Task<string?> GetPasswordHashAsync(Editor user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Editor user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(Editor user, string? passwordHash, CancellationToken cancellationToken) => Set(() => user.PasswordHash = passwordHash);

    public Task<string?> GetSecurityStampAsync(Editor user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(Editor user, string stamp, CancellationToken cancellationToken) => Set(() => user.SecurityStamp = stamp);

    public void Dispose()
    {
        // The context belongs to the scope.
    }

    private static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }

    private async Task<IdentityResult> SaveAsync(Editor editor, CancellationToken cancellationToken)
    {
        editor.ConcurrencyStamp = Guid.NewGuid().ToString("N");
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return IdentityResult.Success;
        }
        catch (DbUpdateConcurrencyException)
        {
            return IdentityResult.Failed(errors.ConcurrencyFailure());
        }
        catch (DbUpdateException) when (IsTaken(editor))
        {
            return IdentityResult.Failed(errors.DuplicateUserName(editor.Email));
        }
    }

    // Asked only once the store has refused.
    private bool IsTaken(Editor editor) => db.Editors.AsNoTracking().Any(e => e.NormalizedEmail == editor.NormalizedEmail && e.Id != editor.Id);
}
