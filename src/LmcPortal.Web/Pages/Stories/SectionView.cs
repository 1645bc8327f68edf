using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A section as readers get it; <see cref="Html"/> was sanitised when it was saved.</summary>
public sealed record SectionView(string Anchor, string Heading, string Html, string Markdown, string? ThemeSlug)
{
    public ThemeLabel? Theme { get; init; }

    /// <summary>The theme gave the heading its words: it is not named twice.</summary>
    public bool IsNamedByTheme => Theme?.Label == Heading;
}
