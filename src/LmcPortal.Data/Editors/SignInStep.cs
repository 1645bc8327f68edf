namespace LmcPortal.Data.Editors;

/// <summary>Half a sign-in, kept here and not in the browser, so that it can be finished once only. Finishing it deletes the row.</summary>
public sealed class SignInStep
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary><see cref="SecretHash"/> of the key in the browser's cookie; unique.</summary>
    public required string KeyHash { get; set; }

    /// <summary>What was begun.</summary>
    public SignInStepKind Kind { get; set; }

    /// <summary>Who is signing in; null while a passkey has still to tell.</summary>
    public int? EditorId { get; set; }

    /// <summary>Who is signing in; null while a passkey has still to tell.</summary>
    public Editor? Editor { get; set; }

    /// <summary>The challenge a passkey must answer, JSON of ASP.NET Core Identity; null when there is none.</summary>
    public string? State { get; set; }

    /// <summary>UTC instant after which it must be begun anew.</summary>
    public DateTime ExpiresUtc { get; set; }
}
