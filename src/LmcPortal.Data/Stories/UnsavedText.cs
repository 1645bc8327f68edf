using LmcPortal.Data.Editors;

namespace LmcPortal.Data.Stories;

/// <summary>What one editor has in the form of one story, or of one that is still to be made: kept while they type, folded into the next save.</summary>
public sealed class UnsavedText
{
    /// <summary>Longest form as JSON, characters.</summary>
    public const int FormMaxLength = 2_000_000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>Key of the editor.</summary>
    public int EditorId { get; set; }

    /// <summary>The editor.</summary>
    public Editor? Editor { get; set; }

    /// <summary>Key of the story; null for one that is still to be made.</summary>
    public int? StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>The story's number that the form was opened at; 0 for a story still to be made.</summary>
    public int BaseNumber { get; set; }

    /// <summary>The form as JSON; null while the editor only looks at it.</summary>
    public string? Form { get; set; }

    /// <summary>UTC instant at which <see cref="Form"/> was kept; null with it.</summary>
    public DateTime? KeptUtc { get; set; }

    /// <summary>UTC instant at which the form was last known to be open.</summary>
    public DateTime SeenUtc { get; set; }
}
