using LmcPortal.Data.Themes;

namespace LmcPortal.Data.Stories;

/// <summary>A theme a story speaks of.</summary>
public sealed class StoryTheme
{
    /// <summary>The story.</summary>
    public int StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>Slug of the theme.</summary>
    public required string ThemeSlug { get; set; }

    /// <summary>The theme.</summary>
    public Theme? Theme { get; set; }

    /// <summary>True for the one theme the story is mainly about.</summary>
    public bool IsPrimary { get; set; }
}
