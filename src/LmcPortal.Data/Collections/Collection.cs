using LmcPortal.Data.Imports;

namespace LmcPortal.Data.Collections;

/// <summary>An ordered set of stories, such as a "Top 10" of a year.</summary>
public sealed class Collection
{
    /// <summary>Longest slug, characters.</summary>
    public const int SlugMaxLength = 100;

    /// <summary>Longest title, characters.</summary>
    public const int TitleMaxLength = 400;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>Name in the URL; unique.</summary>
    public required string Slug { get; set; }

    /// <summary>Short name for navigation: "Top 10 of 2023".</summary>
    public required string Name { get; set; }

    /// <summary>Title as its source has it.</summary>
    public required string Title { get; set; }

    /// <summary>ISO 639-1 code.</summary>
    public required string Language { get; set; }

    /// <summary>The source's introduction, Markdown; may be empty.</summary>
    public required string Introduction { get; set; }

    /// <summary>The introduction rendered and sanitised at save.</summary>
    public required string IntroductionHtml { get; set; }

    /// <summary>The year it is about; null when its source does not say.</summary>
    public int? Year { get; set; }

    /// <summary>The document it came from; null for one made here.</summary>
    public int? SourceDocumentId { get; set; }

    /// <summary>The document it came from.</summary>
    public SourceDocument? SourceDocument { get; set; }

    /// <summary>Its stories with their ranks.</summary>
    public List<CollectionStory> Stories { get; set; } = [];
}
