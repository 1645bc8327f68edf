namespace LmcPortal.Text.Seeds.Sections;

/// <summary>A section whose heading is still to be found.</summary>
/// <param name="Subheading">The source's own sub-heading, or null.</param>
/// <param name="Theme">Slug of the theme, or null.</param>
/// <param name="Paragraphs">In document order; at least one.</param>
internal sealed record SectionDraft(string? Subheading, string? Theme, IReadOnlyList<ParsedParagraph> Paragraphs);
