namespace LmcPortal.Text.Seeds;

/// <summary>
/// A run of characters of a seed and what became of it. The spans of a document tile its text exactly:
/// ordered, without gap or overlap, from 0 to the text's length.
/// </summary>
/// <param name="Kind">Kept, dropped or repaired.</param>
/// <param name="Start">Zero-based offset in <see cref="SeedFile.Text"/>, UTF-16 characters.</param>
/// <param name="Length">Characters covered; 0 only for a repair that inserts.</param>
/// <param name="Replacement">The text put in its place when repaired, else null.</param>
/// <param name="Reason">A short sentence for an editor when dropped or repaired, else null.</param>
public sealed record SeedSpan(SpanKind Kind, int Start, int Length, string? Replacement, string? Reason)
{
    /// <summary>Offset just behind the span.</summary>
    public int End => Start + Length;
}
