namespace LmcPortal.Text.Seeds;

/// <summary>Everything the pipeline found in one document.</summary>
/// <param name="Document">What the document says about itself.</param>
/// <param name="Introduction">Paragraphs in front of the first story; may be empty.</param>
/// <param name="Stories">In document order, the main language first; empty only when nothing readable was found.</param>
/// <param name="Spans">Kept, dropped and repaired spans that tile the text exactly.</param>
/// <param name="Problems">What an editor should look at, in line order.</param>
public sealed record ParsedSeed(
    DocumentHeader Document,
    IReadOnlyList<ParsedParagraph> Introduction,
    IReadOnlyList<ParsedStory> Stories,
    IReadOnlyList<SeedSpan> Spans,
    IReadOnlyList<ParseProblem> Problems);
