namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>The blocks of one language of a document.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Blocks">In document order; at least one.</param>
internal sealed record Edition(string Language, IReadOnlyList<SeedBlock> Blocks);
