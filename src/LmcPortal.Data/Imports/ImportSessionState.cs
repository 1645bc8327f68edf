namespace LmcPortal.Data.Imports;

/// <summary>How far an editor has come with a document.</summary>
public enum ImportSessionState
{
    /// <summary>It is being looked through and corrected.</summary>
    Open,

    /// <summary>Its stories are drafts.</summary>
    Drafted,

    /// <summary>It was put aside; nothing came of it.</summary>
    Discarded,
}
