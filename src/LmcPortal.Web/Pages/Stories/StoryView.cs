using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;
using LmcPortal.Web.Pages.Shared;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story on its own page.</summary>
public sealed record StoryView(
    int Id, string Slug, string Title, string Summary, string Language, Guid? TranslationGroup, StoryStatus Status, string? StatusReason,
    PartialDate? Happened, PartialDate? SourcePublished, DateOnly? PostedOn, DateTime UpdatedUtc, SourceView? Source, int? SourceLine,
    IReadOnlyList<SectionView> Sections, IReadOnlyList<ThemeLabel> Themes, IReadOnlyList<CountryLabel> Countries)
{
    public bool IsWithdrawn => Status == StoryStatus.Withdrawn;

    /// <summary>False when the text itself opens with the summary's words: nobody should read them twice.</summary>
    public bool HasOwnStandfirst => Sections.Count == 0 || !Sections[0].Markdown.TrimStart().StartsWith(Summary.TrimEnd('…', ' '), StringComparison.Ordinal);
}
