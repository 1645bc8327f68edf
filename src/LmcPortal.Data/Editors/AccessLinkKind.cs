namespace LmcPortal.Data.Editors;

/// <summary>What a one-time link is for.</summary>
public enum AccessLinkKind
{
    /// <summary>Making the first administrator of a store that has no editor yet.</summary>
    SetUp,

    /// <summary>Choosing the first password of a new account.</summary>
    Invitation,

    /// <summary>Choosing a new password in place of a forgotten one.</summary>
    Password,
}
