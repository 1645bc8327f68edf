using LmcPortal.Text.Seeds;

namespace LmcPortal.Data.Imports;

/// <summary>A document on an editor's desk: read, shown beside what becomes of it, corrected, and in one step made into drafts. Readers see nothing of it.</summary>
public sealed class ImportSession
{
    /// <summary>Surrogate key; stands in the address of its page.</summary>
    public int Id { get; set; }

    /// <summary>File name without folders, or the name an editor gave to pasted text.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the bytes as received, hexadecimal, lower case.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Name of the encoding or of the reader ("UTF-8", "Word", "PDF").</summary>
    public required string Encoding { get; set; }

    /// <summary>How the text marks its structure.</summary>
    public SeedFormat Format { get; set; }

    /// <summary>The whole text that is read: the decoded file, or what its reader took out of it. Never changed.</summary>
    public required string Text { get; set; }

    /// <summary>How far it has come.</summary>
    public ImportSessionState State { get; set; }

    /// <summary>Counts every change of the session; a change that was begun at another number is told so, or refused.</summary>
    public int Version { get; set; }

    /// <summary>Name of the editor who brought it in.</summary>
    public required string OpenedBy { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime OpenedUtc { get; set; }

    /// <summary>Name of the editor who changed it last.</summary>
    public required string ChangedBy { get; set; }

    /// <summary>UTC instant of the last change.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>The document its drafts come from; null before.</summary>
    public int? SourceDocumentId { get; set; }

    /// <summary>The document its drafts come from; null before.</summary>
    public SourceDocument? SourceDocument { get; set; }

    /// <summary>What the editors want done differently from the rules, in the order in which they asked.</summary>
    public List<ImportCorrection> Corrections { get; set; } = [];
}
