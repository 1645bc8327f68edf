namespace LmcPortal.Text.Seeds;

/// <summary>One story's blocks before they are dealt out to sections.</summary>
/// <param name="Rank">One-based place, by the document's own number where it has one, and within its language.</param>
/// <param name="Heading">Heading text without number or marks.</param>
/// <param name="Line">One-based line of the heading.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Body">Blocks under the heading, sub-headings included; at least one.</param>
public sealed record StoryBlocks(int Rank, string Heading, int Line, string Language, IReadOnlyList<SeedBlock> Body);
