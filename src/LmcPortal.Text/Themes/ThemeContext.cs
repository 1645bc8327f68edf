namespace LmcPortal.Text.Themes;

/// <summary>What stands around a paragraph: it decides where the paragraph's own words leave doubt.</summary>
/// <param name="Heading">Heading of the story, or null.</param>
/// <param name="Before">The paragraph in front, or null for the first one.</param>
/// <param name="After">The paragraph behind, or null for the last one.</param>
public sealed record ThemeContext(string? Heading, string? Before, string? After)
{
    /// <summary>A text that stands alone.</summary>
    public static ThemeContext None { get; } = new(null, null, null);
}
