namespace LmcPortal.Data.Media;

/// <summary>One file of an asset. It lies in the data folder under its content's hash.</summary>
public sealed class MediaFile
{
    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The asset it belongs to.</summary>
    public int MediaAssetId { get; set; }

    /// <summary>Pixels; 0 for a document.</summary>
    public int Width { get; set; }

    /// <summary>Pixels; 0 for a document.</summary>
    public int Height { get; set; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; set; }

    /// <summary>SHA-256 of its bytes, hexadecimal, lower case.</summary>
    public required string Sha256 { get; set; }
}
