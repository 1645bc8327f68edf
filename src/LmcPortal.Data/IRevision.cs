namespace LmcPortal.Data;

/// <summary>A link of a history, whatever the history is of; see <see cref="RevisionHash"/>.</summary>
public interface IRevision
{
    /// <summary>From 1, without gaps, in the order they were made.</summary>
    int Number { get; }

    /// <summary>What was saved, as JSON.</summary>
    string Snapshot { get; }

    /// <summary>Who saved it.</summary>
    string Author { get; }

    /// <summary>What changed and why.</summary>
    string Note { get; }

    /// <summary>UTC instant.</summary>
    DateTime CreatedUtc { get; }

    /// <summary>Hash of the revision before this one; null for the first.</summary>
    string? PreviousHash { get; }

    /// <summary>SHA-256, hexadecimal.</summary>
    string Hash { get; }
}
