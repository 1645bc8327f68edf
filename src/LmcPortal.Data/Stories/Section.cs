namespace LmcPortal.Data.Stories;

/// <summary>A part of a story on one theme, with a permalink of its own.</summary>
public sealed class Section
{
    /// <summary>Longest anchor, characters.</summary>
    public const int AnchorMaxLength = 90;

    /// <summary>Longest heading, characters.</summary>
    public const int HeadingMaxLength = 300;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The story it belongs to.</summary>
    public int StoryId { get; set; }

    /// <summary>Place in the story, from 1.</summary>
    public int Order { get; set; }

    /// <summary>Fragment of its permalink; unique in its story, kept when the heading changes.</summary>
    public required string Anchor { get; set; }

    /// <summary>Theme label, the source's own sub-heading or words of the section.</summary>
    public required string Heading { get; set; }

    /// <summary>Slug of its theme; null when none applies.</summary>
    public string? ThemeSlug { get; set; }

    /// <summary>What an editor edits.</summary>
    public required string Markdown { get; set; }

    /// <summary>What a reader gets: rendered from <see cref="Markdown"/> and sanitised at save.</summary>
    public required string Html { get; set; }

    /// <summary>Zero-based offset of its first character in the source document; null when written here.</summary>
    public int? SourceStart { get; set; }

    /// <summary>Characters it covers in the source document; null when written here.</summary>
    public int? SourceLength { get; set; }
}
