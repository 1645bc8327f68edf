namespace LmcPortal.Web.Outcomes;

/// <summary>Why a candidate is no outcome.</summary>
public enum RejectReason
{
    /// <summary>The words tell of nothing that belongs into the ledger.</summary>
    NoOutcome,

    /// <summary>The machine has misread the sentence beyond repair.</summary>
    Misread,

    /// <summary>The sentence belongs to no member and not to the cooperation.</summary>
    OffTopic,

    /// <summary>It is a plan or a hope, told as if it had come about.</summary>
    NotYet,

    /// <summary>It says nothing that can be checked.</summary>
    TooVague,
}
