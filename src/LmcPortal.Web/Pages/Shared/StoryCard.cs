namespace LmcPortal.Web.Pages.Shared;

/// <summary>A story as lists show it.</summary>
public sealed record StoryCard(
    string Slug, string Title, string Summary, string Language, DateOnly? PostedOn, string? Publisher,
    IReadOnlyList<ThemeLabel> Themes, IReadOnlyList<CountryLabel> Countries)
{
    /// <summary>Place in the collection that shows it; null in other lists.</summary>
    public int? Rank { get; init; }

    public IEnumerable<ThemeLabel> PrimaryTheme => Themes.Where(t => t.IsPrimary).Take(1);
}
