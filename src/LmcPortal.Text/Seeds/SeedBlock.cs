namespace LmcPortal.Text.Seeds;

/// <summary>One paragraph-sized piece of a document, after cleaning and in document order.</summary>
/// <param name="Text">Cleaned and repaired text on one line, trimmed, never empty.</param>
/// <param name="Line">One-based line of the file on which it starts.</param>
/// <param name="Start">Zero-based offset of its first character in <see cref="SeedFile.Text"/>.</param>
/// <param name="Length">Source characters it covers, repaired and dropped ones inside it included.</param>
/// <param name="Kind">What the source's own marks say.</param>
/// <param name="Level">Heading level 1-6 for <see cref="BlockKind.Heading"/>, otherwise 0.</param>
/// <param name="Language">ISO 639-1 code of the block's script and words: en, zh, km, lo, my, th or vi.</param>
public sealed record SeedBlock(string Text, int Line, int Start, int Length, BlockKind Kind, int Level, string Language);
