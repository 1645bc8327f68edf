using System.Diagnostics.CodeAnalysis;

namespace LmcPortal.Text.Outcomes;

/// <summary>What was done with a document.</summary>
public enum DocumentAction
{
    /// <summary>The sentence does not tell.</summary>
    Named,

    /// <summary>Adopted, approved, endorsed.</summary>
    Adopted,

    /// <summary>Signed, exchanged, concluded.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "Signed by hand, no number type.")]
    Signed,

    /// <summary>Released, published, shared.</summary>
    Released,

    /// <summary>Put forward.</summary>
    Proposed,
}
