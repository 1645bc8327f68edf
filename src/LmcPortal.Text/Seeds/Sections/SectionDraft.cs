using LmcPortal.Text.Themes;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>A section whose heading is still to be found.</summary>
/// <param name="Subheading">The source's own sub-heading, or null.</param>
/// <param name="Themes">What the section is about, best first, scores as shares of its paragraphs; may be empty.</param>
/// <param name="Paragraphs">In document order; at least one.</param>
internal sealed record SectionDraft(string? Subheading, IReadOnlyList<ThemeScore> Themes, IReadOnlyList<ParsedParagraph> Paragraphs);
