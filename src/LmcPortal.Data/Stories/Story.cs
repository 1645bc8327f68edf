using LmcPortal.Data.Collections;
using LmcPortal.Data.Imports;
using LmcPortal.Text.Dates;

namespace LmcPortal.Data.Stories;

/// <summary>One news story that people read: a heading and themed sections, bound to the document it came from.</summary>
public sealed class Story
{
    /// <summary>Longest slug, characters; a number behind a taken slug is included.</summary>
    public const int SlugMaxLength = Text.Words.Slug.MaxLength + 8;

    /// <summary>Longest title, characters.</summary>
    public const int TitleMaxLength = 400;

    /// <summary>Longest summary, characters.</summary>
    public const int SummaryMaxLength = 600;

    /// <summary>Longest reason for a withdrawal or removal, characters.</summary>
    public const int StatusReasonMaxLength = 1000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>Name in the URL; unique, stable once published.</summary>
    public required string Slug { get; set; }

    /// <summary>Heading as the source has it, without number or marks.</summary>
    public required string Title { get; set; }

    /// <summary>The story's opening sentences, verbatim, for lists and previews.</summary>
    public required string Summary { get; set; }

    /// <summary>ISO 639-1 code of the text.</summary>
    public required string Language { get; set; }

    /// <summary>Shared by the versions of one story in several languages; null while there is only one.</summary>
    public Guid? TranslationGroup { get; set; }

    /// <summary>Between draft and removal; only <see cref="StoryStatus.Published"/> is in lists.</summary>
    public StoryStatus Status { get; set; }

    /// <summary>Why it was withdrawn or removed, shown to readers; null otherwise.</summary>
    public string? StatusReason { get; set; }

    /// <summary>When what it tells happened; null when the source does not say.</summary>
    public PartialDate? Happened { get; set; }

    /// <summary>When its source published it; null when the source has lost the date.</summary>
    public PartialDate? SourcePublished { get; set; }

    /// <summary>The day (UTC) it was first posted here; null before that.</summary>
    public DateOnly? PostedOn { get; set; }

    /// <summary>UTC instant of the last save.</summary>
    public DateTime UpdatedUtc { get; set; }

    /// <summary>Number of the latest revision, saved, draft or proposed; the concurrency token of every save.</summary>
    public int RevisionNumber { get; set; }

    /// <summary>True once anybody but the importer has saved it: from then on an import only proposes.</summary>
    public bool EditedByHand { get; set; }

    /// <summary>Key of the document it came from; null for a story written here.</summary>
    public int? SourceDocumentId { get; set; }

    /// <summary>The document it came from.</summary>
    public SourceDocument? SourceDocument { get; set; }

    /// <summary>One-based line of its heading in the document; null for a story written here.</summary>
    public int? SourceLine { get; set; }

    /// <summary>In reading order.</summary>
    public List<Section> Sections { get; set; } = [];

    /// <summary>One primary, any number of secondary themes.</summary>
    public List<StoryTheme> Themes { get; set; } = [];

    /// <summary>Countries it is about (primary) or names.</summary>
    public List<StoryCountry> Countries { get; set; } = [];

    /// <summary>Where it stands in collections.</summary>
    public List<CollectionStory> Places { get; set; } = [];

    /// <summary>The work on its next text; null when nobody works on it.</summary>
    public StoryWork? Work { get; set; }

    /// <summary>Every revision ever saved or proposed, oldest first.</summary>
    public List<StoryRevision> Revisions { get; set; } = [];
}
