namespace LmcPortal.Data.Stories;

/// <summary>What became of a revision.</summary>
public enum RevisionState
{
    /// <summary>Saved; it was or is the story's text.</summary>
    Saved,

    /// <summary>Waits for an editor: a changed source proposes it, the story's text is as before.</summary>
    Proposed,

    /// <summary>A proposal an editor has refused.</summary>
    Refused,
}
