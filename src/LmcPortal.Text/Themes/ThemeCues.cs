namespace LmcPortal.Text.Themes;

/// <summary>The words by which one language tells one theme.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Strong">Words and phrases that name the theme's own matter; the first one is the theme's name in the language.</param>
/// <param name="Weak">Words that lean towards the theme and need company.</param>
public sealed record ThemeCues(string Language, IReadOnlyList<string> Strong, IReadOnlyList<string> Weak);
