namespace LmcPortal.Data.Stories;

/// <summary>Where a story stands between an editor and the readers.</summary>
public enum StoryStatus
{
    /// <summary>Seen by editors only.</summary>
    Draft,

    /// <summary>Waits for a second pair of eyes; seen by editors only.</summary>
    InReview,

    /// <summary>Will be published at an instant to come; seen by editors only.</summary>
    Scheduled,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Public at its own address with a banner and the reason; in no list.</summary>
    Withdrawn,

    /// <summary>Its address answers 410 with the reason; in no list.</summary>
    Removed,
}
