namespace LmcPortal.Text.Seeds;

/// <summary>The blocks of a document dealt out to an introduction and stories: what the splitting stage returns.</summary>
/// <param name="Introduction">Blocks in front of the first story.</param>
/// <param name="Stories">Each story's heading and the blocks under it, in document order.</param>
/// <param name="Edits">Spans this stage dropped: numbers and marks in front of headings.</param>
/// <param name="Problems">What an editor should look at.</param>
public sealed record SeedSplit(
    IReadOnlyList<SeedBlock> Introduction, IReadOnlyList<StoryBlocks> Stories, IReadOnlyList<SourceEdit> Edits, IReadOnlyList<ParseProblem> Problems);
