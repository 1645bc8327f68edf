namespace LmcPortal.Text.Diffs;

/// <summary>A stretch of two texts that are compared.</summary>
/// <param name="Kind">In both texts, or in one of them.</param>
/// <param name="Text">The words with the spaces and marks between them, verbatim; never empty.</param>
public sealed record DiffPart(DiffKind Kind, string Text);
