namespace LmcPortal.Text.Seeds;

/// <summary>A run of paragraphs on one matter.</summary>
/// <param name="Heading">The theme's label, the source's own sub-heading, or words of the section itself; unique in its story.</param>
/// <param name="Theme">Slug of the theme, or null when none applies.</param>
/// <param name="Paragraphs">In document order; at least one.</param>
public sealed record ParsedSection(string Heading, string? Theme, IReadOnlyList<ParsedParagraph> Paragraphs);
