namespace LmcPortal.Text.Seeds;

/// <summary>A paragraph of a story with the theme it speaks of.</summary>
/// <param name="Text">Cleaned text on one line; never empty.</param>
/// <param name="Line">One-based line of the file on which it starts.</param>
/// <param name="Start">Zero-based source offset of its first character.</param>
/// <param name="Length">Source characters covered.</param>
/// <param name="Kind">Paragraph, list item or quotation.</param>
/// <param name="Theme">Slug of the best theme, or null when no cue of any theme stands in it or around it.</param>
public sealed record ParsedParagraph(string Text, int Line, int Start, int Length, BlockKind Kind, string? Theme);
