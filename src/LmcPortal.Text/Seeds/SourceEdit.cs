namespace LmcPortal.Text.Seeds;

/// <summary>One change a stage makes to the source: a span dropped (no replacement) or repaired.</summary>
/// <param name="Start">Zero-based offset in <see cref="SeedFile.Text"/>.</param>
/// <param name="Length">Characters covered; 0 inserts.</param>
/// <param name="Replacement">Text put in its place, or null when the span is dropped.</param>
/// <param name="Reason">A short sentence for an editor.</param>
public sealed record SourceEdit(int Start, int Length, string? Replacement, string Reason)
{
    /// <summary>Offset just behind the edit.</summary>
    public int End => Start + Length;
}
