namespace LmcPortal.Data.Editors;

/// <summary>A key pair on one of the editor's devices (WebAuthn); the portal holds the public half.</summary>
public sealed class EditorPasskey
{
    /// <summary>Longest credential id, bytes; WebAuthn allows no more.</summary>
    public const int CredentialIdMaxLength = 1023;

    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 60;

    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>Whose passkey it is.</summary>
    public int EditorId { get; set; }

    /// <summary>Whose passkey it is.</summary>
    public Editor? Editor { get; set; }

    /// <summary>The device's name for the key pair; unique.</summary>
    public required byte[] CredentialId { get; set; }

    /// <summary>The public key, COSE.</summary>
    public required byte[] PublicKey { get; set; }

    /// <summary>The editor's name for it ("office laptop").</summary>
    public required string Name { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>UTC instant of the last sign-in with it; null when there was none.</summary>
    public DateTime? LastUsedUtc { get; set; }

    /// <summary>The device's counter of signatures; a lower one than before gives a copied key away.</summary>
    public long SignCount { get; set; }

    /// <summary>How the device can be reached ("internal", "usb"), separated by spaces; null when it did not say.</summary>
    public string? Transports { get; set; }

    /// <summary>The device has checked who uses it.</summary>
    public bool IsUserVerified { get; set; }

    /// <summary>The key may be copied to the owner's other devices.</summary>
    public bool IsBackupEligible { get; set; }

    /// <summary>The key has been copied to the owner's other devices.</summary>
    public bool IsBackedUp { get; set; }

    /// <summary>What the device said of itself when the key was made, CBOR.</summary>
    public required byte[] AttestationObject { get; set; }

    /// <summary>What the browser said when the key was made, JSON in UTF-8.</summary>
    public required byte[] ClientDataJson { get; set; }
}
