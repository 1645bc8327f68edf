using LmcPortal.Text.Outcomes;

namespace LmcPortal.Text.Seeds;

/// <summary>One news story of a document.</summary>
/// <param name="Rank">One-based place in the document, by its own number where it has one, and within its language.</param>
/// <param name="Heading">Cleaned heading without number or marks.</param>
/// <param name="Line">One-based line of the heading (of the first paragraph when the story has no heading of its own).</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Sections">In document order; at least one.</param>
/// <param name="Themes">Slugs, the primary one first; empty when no theme applies.</param>
/// <param name="Countries">The members of the LMC that the story is about or names.</param>
public sealed record ParsedStory(
    int Rank, string Heading, int Line, string Language,
    IReadOnlyList<ParsedSection> Sections, IReadOnlyList<string> Themes, StoryCountries Countries)
{
    /// <summary>
    /// Figures, documents, events and projects in text order; may be empty. A thing that several stories name is listed once, in the first of them, with a quote
    /// for each.
    /// </summary>
    public IReadOnlyList<ExtractedOutcome> Outcomes { get; init; } = [];

    /// <summary>All paragraphs of all sections, in document order.</summary>
    public IEnumerable<ParsedParagraph> Paragraphs => Sections.SelectMany(s => s.Paragraphs);
}
