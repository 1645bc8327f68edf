using LmcPortal.Text.Themes;

namespace LmcPortal.Data.Themes;

/// <summary>A node of the LMC's 3+5+X framework. Written from <c>themes.json</c> at start; pages read only this table.</summary>
public sealed class Theme
{
    /// <summary>Longest slug, characters.</summary>
    public const int SlugMaxLength = 60;

    /// <summary>Name in the URL and key.</summary>
    public required string Slug { get; set; }

    /// <summary>Pillar, priority area or X.</summary>
    public ThemeKind Kind { get; set; }

    /// <summary>Slug of its pillar; null for a pillar.</summary>
    public string? PillarSlug { get; set; }

    /// <summary>Its pillar.</summary>
    public Theme? Pillar { get; set; }

    /// <summary>Place among its siblings, from 1.</summary>
    public int Order { get; set; }

    /// <summary>Label shown to readers.</summary>
    public required string Label { get; set; }

    /// <summary>What it covers, in a sentence or two of our own.</summary>
    public required string Description { get; set; }
}
