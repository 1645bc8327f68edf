namespace LmcPortal.Web.Outcomes;

/// <summary>What came of a change.</summary>
public enum OutcomeEditResult
{
    /// <summary>Saved.</summary>
    Taken,

    /// <summary>Not saved: what was given cannot be.</summary>
    Refused,

    /// <summary>Not saved: somebody else has changed the outcome since the editor saw it.</summary>
    Stale,

    /// <summary>There is no such outcome.</summary>
    Missing,
}
