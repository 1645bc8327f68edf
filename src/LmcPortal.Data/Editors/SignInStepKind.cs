namespace LmcPortal.Data.Editors;

/// <summary>What a browser has begun and not yet finished.</summary>
public enum SignInStepKind
{
    /// <summary>The password was right; the code is still owed.</summary>
    Code,

    /// <summary>Signing in with a passkey.</summary>
    Passkey,

    /// <summary>Making a new passkey.</summary>
    NewPasskey,
}
