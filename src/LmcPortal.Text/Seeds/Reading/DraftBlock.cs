namespace LmcPortal.Text.Seeds.Reading;

/// <summary>A paragraph-sized stretch of the source while the stages still work on it.</summary>
/// <param name="Start">Zero-based offset of its first character.</param>
/// <param name="End">Offset just behind its last character.</param>
/// <param name="Kind">What the source's own marks say.</param>
/// <param name="Level">Heading level 1-6, otherwise 0.</param>
internal sealed record DraftBlock(int Start, int End, BlockKind Kind, int Level = 0);
