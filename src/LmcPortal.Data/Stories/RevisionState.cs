namespace LmcPortal.Data.Stories;

/// <summary>What became of a revision.</summary>
public enum RevisionState
{
    /// <summary>Saved; it was or is the story's text.</summary>
    Saved,

    /// <summary>An editor's text of a story that readers have in another; they never see it.</summary>
    Draft,

    /// <summary>Waits for an editor: a changed source proposes it, the story's text is as before.</summary>
    Proposed,

    /// <summary>A proposal or a draft that an editor has put aside.</summary>
    Refused,
}
