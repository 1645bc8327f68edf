using LmcPortal.Text.Dates;

namespace LmcPortal.Data.Imports;

/// <summary>A document as it was received. Its text is never changed.</summary>
public sealed class SourceDocument
{
    /// <summary>Longest file name, characters.</summary>
    public const int FileNameMaxLength = 255;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>File name without folders.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the bytes, hexadecimal, lower case; unique.</summary>
    public required string Sha256 { get; set; }

    /// <summary>Name of the encoding it was read with ("utf-8").</summary>
    public required string Encoding { get; set; }

    /// <summary>The whole decoded text: nothing added, nothing left out.</summary>
    public required string Text { get; set; }

    /// <summary>Title without the publisher's name; null when none was found.</summary>
    public string? Title { get; set; }

    /// <summary>Who published it; null when it does not say.</summary>
    public string? Publisher { get; set; }

    /// <summary>The wire that carried it; null when it does not say.</summary>
    public string? Agency { get; set; }

    /// <summary>Place of the dateline as written; null when it has none.</summary>
    public string? Place { get; set; }

    /// <summary>Date of the release; null when the source has lost it.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>The year it is about; null when it does not say.</summary>
    public int? Year { get; set; }

    /// <summary>ISO 639-1 code of its main language.</summary>
    public required string Language { get; set; }

    /// <summary>UTC instant it was first read.</summary>
    public DateTime ReceivedUtc { get; set; }

    /// <summary>Key of the earlier version of the same file; null for the first.</summary>
    public int? PreviousId { get; set; }
}
