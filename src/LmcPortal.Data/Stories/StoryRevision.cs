using LmcPortal.Data.Editors;

namespace LmcPortal.Data.Stories;

/// <summary>A full copy of a story as somebody saved or proposed it. Its text is never changed or deleted.</summary>
public sealed class StoryRevision : IRevision
{
    /// <summary>Longest author name, characters.</summary>
    public const int AuthorMaxLength = 200;

    /// <summary>Longest note, characters.</summary>
    public const int NoteMaxLength = 500;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The story.</summary>
    public int StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>From 1, without gaps, in the order they were made.</summary>
    public int Number { get; set; }

    /// <summary>Saved, draft, proposed or refused; the one thing of a revision that may change.</summary>
    public RevisionState State { get; set; }

    /// <summary>Where the story stood with this revision: readers may see a saved one that was published, withdrawn or removed.</summary>
    public StoryStatus Status { get; set; }

    /// <summary>The story as JSON, see <see cref="StorySnapshot"/>.</summary>
    public required string Snapshot { get; set; }

    /// <summary>Who made it; "importer" for the machine.</summary>
    public required string Author { get; set; }

    /// <summary>Key of the editor who made it; null for the machine.</summary>
    public int? AuthorId { get; set; }

    /// <summary>The editor who made it.</summary>
    public Editor? AuthorAccount { get; set; }

    /// <summary>What changed and why; never empty.</summary>
    public required string Note { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Hash of the story's revision before this one; null for the first.</summary>
    public string? PreviousHash { get; set; }

    /// <summary>SHA-256, hexadecimal, over previous hash, number, author, note, instant and snapshot.</summary>
    public required string Hash { get; set; }
}
