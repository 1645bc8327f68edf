namespace LmcPortal.Data.Stories;

/// <summary>How far the work on a story's next text has come.</summary>
public enum WorkStage
{
    /// <summary>Somebody writes.</summary>
    Writing,

    /// <summary>Waits for a second pair of eyes.</summary>
    InReview,

    /// <summary>Somebody who did not write it has found it fit for readers.</summary>
    Approved,

    /// <summary>Will be published at an instant to come.</summary>
    Scheduled,
}
