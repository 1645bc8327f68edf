namespace LmcPortal.Data.Editors;

/// <summary>A link that lets its holder choose a password, once. Using it deletes the row.</summary>
public sealed class AccessLink
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary><see cref="SecretHash"/> of the token in the link; unique. The token itself is kept nowhere.</summary>
    public required string TokenHash { get; set; }

    /// <summary>What it is for.</summary>
    public AccessLinkKind Kind { get; set; }

    /// <summary>Whose password it sets; null for setting up a new store.</summary>
    public int? EditorId { get; set; }

    /// <summary>Whose password it sets; null for setting up a new store.</summary>
    public Editor? Editor { get; set; }

    /// <summary>UTC instant after which it opens nothing.</summary>
    public DateTime ExpiresUtc { get; set; }
}
