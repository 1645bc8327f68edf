namespace LmcPortal.Data.Media;

/// <summary>A picture or a document that stories show or link to. Its address stays when the file behind it is replaced.</summary>
public sealed class MediaAsset
{
    /// <summary>Longest name in the address, characters.</summary>
    public const int SlugMaxLength = 120;

    /// <summary>Longest alternative text, caption or credit, characters.</summary>
    public const int WordsMaxLength = 500;

    /// <summary>Surrogate key; stands in the address of its admin page.</summary>
    public int Id { get; set; }

    /// <summary>Name in the address <c>/media/{slug}</c> and in Markdown (<c>media:slug</c>); unique, never changed.</summary>
    public required string Slug { get; set; }

    /// <summary>"image/jpeg", "image/png", "image/webp" or "application/pdf": what the portal itself found or made, never what was claimed.</summary>
    public required string ContentType { get; set; }

    /// <summary>What the picture shows, for those who do not see it; empty when it is decorative, and for documents.</summary>
    public string Alt { get; set; } = "";

    /// <summary>True when an editor has said that the picture tells nothing that the text does not.</summary>
    public bool IsDecorative { get; set; }

    /// <summary>Plain text under the picture; null for none.</summary>
    public string? Caption { get; set; }

    /// <summary>Who made it; null when unknown.</summary>
    public string? Credit { get; set; }

    /// <summary>Counts replacements, from 1; stands in the address that may be kept for ever. A change at another number is refused.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Name of the editor who brought it in.</summary>
    public required string AddedBy { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime AddedUtc { get; set; }

    /// <summary>UTC instant of the last replacement or change of its words.</summary>
    public DateTime ChangedUtc { get; set; }

    /// <summary>The picture in every width, the widest first; of a document the one file.</summary>
    public List<MediaFile> Files { get; set; } = [];

    /// <summary>True for a picture, false for a document.</summary>
    public bool IsPicture => ContentType != PdfType;

    /// <summary>The type of documents.</summary>
    public const string PdfType = "application/pdf";
}
