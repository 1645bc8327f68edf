namespace LmcPortal.Data.Editors;

/// <summary>One place where an editor is signed in. Without its row the cookie is worth nothing.</summary>
public sealed class EditorSession
{
    /// <summary>Longest name of a device, characters.</summary>
    public const int DeviceMaxLength = 200;

    /// <summary>Longest network address in text, characters.</summary>
    public const int AddressMaxLength = 45;

    /// <summary>Surrogate key; names the session in lists, opens nothing.</summary>
    public int Id { get; set; }

    /// <summary><see cref="SecretHash"/> of the key in the cookie; unique.</summary>
    public required string KeyHash { get; set; }

    /// <summary>Whose session it is.</summary>
    public int EditorId { get; set; }

    /// <summary>Whose session it is.</summary>
    public Editor? Editor { get; set; }

    /// <summary>UTC instant of signing in.</summary>
    public DateTime OpenedUtc { get; set; }

    /// <summary>UTC instant of the last use, to the minute.</summary>
    public DateTime LastSeenUtc { get; set; }

    /// <summary>UTC instant after which the session is over, used or not.</summary>
    public DateTime ExpiresUtc { get; set; }

    /// <summary>What proved who it is ("password", "password and code", "passkey").</summary>
    public required string Proof { get; set; }

    /// <summary>What the browser says it is, shortened.</summary>
    public required string Device { get; set; }

    /// <summary>The network address at the time of signing in; empty when unknown.</summary>
    public required string Address { get; set; }
}
