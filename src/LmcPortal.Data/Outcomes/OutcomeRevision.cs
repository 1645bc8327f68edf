namespace LmcPortal.Data.Outcomes;

/// <summary>
/// What an outcome said at one time. Never changed or deleted. An outcome that is as the machine found it has none: the first change writes what stood
/// before as number 1, so that the millions that never change cost nothing.
/// </summary>
public sealed class OutcomeRevision : IRevision
{
    /// <summary>Longest author name, characters.</summary>
    public const int AuthorMaxLength = 200;

    /// <summary>Longest note, characters.</summary>
    public const int NoteMaxLength = 500;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>From 1, without gaps, in the order they were made.</summary>
    public int Number { get; set; }

    /// <summary>Its facts as JSON, see <see cref="OutcomeSnapshot"/>.</summary>
    public required string Snapshot { get; set; }

    /// <summary>Who made it; "importer" for the machine.</summary>
    public required string Author { get; set; }

    /// <summary>What changed and why; never empty. Readers see it: it names nothing that only a draft tells.</summary>
    public required string Note { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>Hash of the outcome's revision before this one; null for the first.</summary>
    public string? PreviousHash { get; set; }

    /// <summary>SHA-256, hexadecimal, see <see cref="RevisionHash"/>.</summary>
    public required string Hash { get; set; }
}
