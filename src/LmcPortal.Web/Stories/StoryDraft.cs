using LmcPortal.Data.Imports;
using LmcPortal.Data.Stories;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Stories;

/// <summary>A story as an editor or the importer wants it saved. The same shape for both: there is one write path.</summary>
public sealed record StoryDraft
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Language { get; init; }

    public StoryStatus Status { get; init; } = StoryStatus.Draft;

    /// <summary>Wanted name in the URL; made from the title when null. Only a new story takes it.</summary>
    public string? Slug { get; init; }

    public PartialDate? Happened { get; init; }

    public PartialDate? SourcePublished { get; init; }

    /// <summary>Slugs, the primary one first.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    public IReadOnlyList<string> PrimaryCountries { get; init; } = [];

    public IReadOnlyList<string> MentionedCountries { get; init; } = [];

    public required IReadOnlyList<SectionDraft> Sections { get; init; }

    public Guid? TranslationGroup { get; init; }

    /// <summary>Where it came from; null for a story written here.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>One-based line of its heading in <see cref="Source"/>.</summary>
    public int? SourceLine { get; init; }
}
