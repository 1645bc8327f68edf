namespace LmcPortal.Data.Editors;

/// <summary>Somebody who may enter the editors' half of the portal.</summary>
public sealed class Editor
{
    /// <summary>Longest e-mail address, characters: it must fit the audit log.</summary>
    public const int EmailMaxLength = AuditEntry.NameMaxLength;

    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 100;

    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The address to sign in with, as it was written.</summary>
    public required string Email { get; set; }

    /// <summary>The address in the one spelling that is compared; unique.</summary>
    public string NormalizedEmail { get; set; } = "";

    /// <summary>The name that histories and the audit log show.</summary>
    public required string Name { get; set; }

    /// <summary>What the editor may do.</summary>
    public EditorRole Role { get; set; }

    /// <summary>ASP.NET Core Identity's hash of the password; null until the editor has chosen one.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Changes with every change of how the editor proves who they are.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Changes with every save, so that of two at once the second is refused.</summary>
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>The secret shared with the editor's authenticator app, Base32; null when none is set up.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>True once the app has proved that it knows the secret; from then on a password alone opens nothing.</summary>
    public bool NeedsCode { get; set; }

    /// <summary>The time step (30 s since 1970) of the last code used; none of it or before is accepted again. Null when none was used.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>Wrong passwords and codes since the last right one.</summary>
    public int FailedSignIns { get; set; }

    /// <summary>UTC instant until which no password is accepted; null when there is no such limit.</summary>
    public DateTime? LockedUntilUtc { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>UTC instant at which an admin shut the account; null while it is open.</summary>
    public DateTime? DisabledUtc { get; set; }

    /// <summary>Where the editor is signed in.</summary>
    public ICollection<EditorSession> Sessions { get; set; } = [];

    /// <summary>The editor's passkeys.</summary>
    public ICollection<EditorPasskey> Passkeys { get; set; } = [];

    /// <summary>Recovery codes not yet used.</summary>
    public ICollection<RecoveryCode> RecoveryCodes { get; set; } = [];

    /// <summary>Links that let the editor choose a password.</summary>
    public ICollection<AccessLink> Links { get; set; } = [];
}
