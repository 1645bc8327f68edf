namespace LmcPortal.Text.Seeds;

/// <summary>What became of a run of characters of a seed.</summary>
public enum SpanKind
{
    /// <summary>Read as it stands.</summary>
    Kept,

    /// <summary>Left out, with a reason.</summary>
    Dropped,

    /// <summary>Replaced by other characters, with a reason.</summary>
    Repaired,
}
