namespace LmcPortal.Text.Seeds;

/// <summary>A document read and cleaned, not yet split into stories: what the reading half hands to the splitting half.</summary>
/// <param name="Header">What the document says about itself; the lines it came from are no longer among the blocks.</param>
/// <param name="Blocks">Everything that is text, in document order.</param>
/// <param name="Edits">Every dropped or repaired span so far; ordered and disjoint.</param>
/// <param name="Problems">What an editor should look at.</param>
public sealed record SeedReading(
    DocumentHeader Header, IReadOnlyList<SeedBlock> Blocks, IReadOnlyList<SourceEdit> Edits, IReadOnlyList<ParseProblem> Problems);
