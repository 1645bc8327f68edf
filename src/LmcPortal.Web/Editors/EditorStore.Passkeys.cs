using LmcPortal.Data.Editors;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Editors;

/// <summary>The passkeys.</summary>
internal sealed partial class EditorStore : IUserPasskeyStore<Editor>
{
    private const string DefaultName = "Passkey";

    public async Task AddOrUpdatePasskeyAsync(Editor user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var row = await FindRowAsync(user, passkey.CredentialId, cancellationToken);
        if (row is null)
        {
            row = new EditorPasskey
            {
                EditorId = user.Id, CredentialId = passkey.CredentialId, PublicKey = passkey.PublicKey, Name = DefaultName,
                CreatedUtc = passkey.CreatedAt.UtcDateTime, AttestationObject = passkey.AttestationObject, ClientDataJson = passkey.ClientDataJson,
                Transports = passkey.Transports is null ? null : string.Join(' ', passkey.Transports),
            };
            db.EditorPasskeys.Add(row);
        }

        row.Name = passkey.Name ?? row.Name;
        row.SignCount = passkey.SignCount;
        row.IsUserVerified = passkey.IsUserVerified;
        row.IsBackupEligible = passkey.IsBackupEligible;
        row.IsBackedUp = passkey.IsBackedUp;
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Editor user, CancellationToken cancellationToken) =>
        [.. (await db.EditorPasskeys.AsNoTracking().Where(p => p.EditorId == user.Id).OrderBy(p => p.Id).ToListAsync(cancellationToken)).Select(ToInfo)];

    public Task<Editor?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        db.EditorPasskeys.Where(p => p.CredentialId == credentialId).Select(p => p.Editor).SingleOrDefaultAsync(cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Editor user, byte[] credentialId, CancellationToken cancellationToken) =>
        await FindRowAsync(user, credentialId, cancellationToken) is { } row ? ToInfo(row) : null;

    public async Task RemovePasskeyAsync(Editor user, byte[] credentialId, CancellationToken cancellationToken)
    {
        if (await FindRowAsync(user, credentialId, cancellationToken) is { } row)
        {
            db.EditorPasskeys.Remove(row);
        }
    }

    private Task<EditorPasskey?> FindRowAsync(Editor editor, byte[] credentialId, CancellationToken cancellationToken) =>
        db.EditorPasskeys.SingleOrDefaultAsync(p => p.EditorId == editor.Id && p.CredentialId == credentialId, cancellationToken);

    private static UserPasskeyInfo ToInfo(EditorPasskey row) => new(
        row.CredentialId, row.PublicKey, row.CreatedUtc, (uint)row.SignCount, row.Transports?.Split(' '), row.IsUserVerified,
        row.IsBackupEligible, row.IsBackedUp, row.AttestationObject, row.ClientDataJson)
    {
        Name = row.Name,
    };
}
