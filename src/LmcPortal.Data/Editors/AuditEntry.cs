namespace LmcPortal.Data.Editors;

/// <summary>Who did what, when. Only ever added to.</summary>
public sealed class AuditEntry
{
    /// <summary>Longest actor, action or subject, characters.</summary>
    public const int NameMaxLength = 200;

    /// <summary>Surrogate key, in the order of writing.</summary>
    public long Id { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime AtUtc { get; set; }

    /// <summary>Editor's name, or "importer".</summary>
    public required string Actor { get; set; }

    /// <summary>What was done ("story.saved", "document.imported").</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to: a slug or a file name.</summary>
    public required string Subject { get; set; }

    /// <summary>The note that went with it; null when there is none.</summary>
    public string? Detail { get; set; }
}
