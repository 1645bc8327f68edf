namespace LmcPortal.Data.Editors;

/// <summary>Stands in once for a lost authenticator app. Using it deletes the row.</summary>
public sealed class RecoveryCode
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>Whose code it is.</summary>
    public int EditorId { get; set; }

    /// <summary>Whose code it is.</summary>
    public Editor? Editor { get; set; }

    /// <summary><see cref="SecretHash"/> of the code without its hyphens.</summary>
    public required string CodeHash { get; set; }
}
