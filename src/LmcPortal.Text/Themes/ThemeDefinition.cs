namespace LmcPortal.Text.Themes;

/// <summary>A node of the 3+5+X framework as the catalogue (<c>themes.json</c>) describes it.</summary>
/// <param name="Slug">Stable name in URLs ("connectivity"); lower case, words joined by hyphens.</param>
/// <param name="Kind">Pillar, priority area or X.</param>
/// <param name="Pillar">Slug of the pillar it belongs to; null for a pillar.</param>
/// <param name="Order">Place among its siblings, from 1.</param>
/// <param name="Label">English label shown to readers.</param>
/// <param name="Description">One or two sentences of our own on what the theme covers.</param>
/// <param name="Cues">Words that tell the theme, by language.</param>
public sealed record ThemeDefinition(
    string Slug, ThemeKind Kind, string? Pillar, int Order, string Label, string Description, IReadOnlyList<ThemeCues> Cues);
