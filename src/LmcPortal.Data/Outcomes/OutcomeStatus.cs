namespace LmcPortal.Data.Outcomes;

/// <summary>How far an outcome has been answered for.</summary>
public enum OutcomeStatus
{
    /// <summary>Found by machine, not yet reviewed; shown and marked as such.</summary>
    Extracted,

    /// <summary>An editor has compared it with its sentence.</summary>
    Reviewed,

    /// <summary>An editor has refused it; hidden, and its public id stays taken.</summary>
    Rejected,
}
