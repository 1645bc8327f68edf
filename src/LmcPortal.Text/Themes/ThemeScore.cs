namespace LmcPortal.Text.Themes;

/// <summary>How strongly a text speaks of a theme.</summary>
/// <param name="Slug">Slug of the theme.</param>
/// <param name="Score">Positive; only comparable within one text.</param>
public readonly record struct ThemeScore(string Slug, double Score);
