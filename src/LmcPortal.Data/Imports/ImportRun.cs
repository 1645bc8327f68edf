namespace LmcPortal.Data.Imports;

/// <summary>One reading of one file: what was kept, dropped and repaired, and what an editor should look at.</summary>
public sealed class ImportRun
{
    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime StartedUtc { get; set; }

    /// <summary>File name without folders.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the bytes read, or of the reason when they could not be read: the same trouble is recorded once.</summary>
    public required string Sha256 { get; set; }

    /// <summary>How it ended.</summary>
    public ImportResult Result { get; set; }

    /// <summary>The document it stored; null when refused.</summary>
    public int? SourceDocumentId { get; set; }

    /// <summary>The document it stored.</summary>
    public SourceDocument? SourceDocument { get; set; }

    /// <summary>Spans that tile the document's text exactly, as compact JSON (see <see cref="SpanJson"/>); null when refused.</summary>
    public string? Spans { get; set; }

    /// <summary>What an editor should look at, in line order.</summary>
    public List<ImportProblem> Problems { get; set; } = [];
}
