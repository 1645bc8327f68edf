using System.IO.Compression;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>What a packed document may hold. Sizes are counted while unpacking: what an archive says of itself is not believed.</summary>
internal static class ZipLimits
{
    /// <summary>Most files in the package.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>Most bytes of one part once unpacked.</summary>
    public const int MaxPartBytes = 32 * 1024 * 1024;

    /// <summary>Text packs to a tenth, seldom to a fiftieth; bombs to a thousandth.</summary>
    public const int MaxRatio = 200;

    // Small parts of blanks and repeats pack better than any ratio allows for.
    private const int RatioCountsFrom = 1024 * 1024;

    /// <summary>The part unpacked, or null when it is larger than allowed.</summary>
    public static byte[]? Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = packed.Read(buffer)) > 0)
        {
            unpacked.Write(buffer, 0, read);
            if (unpacked.Length > MaxPartBytes || (unpacked.Length > RatioCountsFrom && unpacked.Length > entry.CompressedLength * MaxRatio))
            {
                return null;
            }
        }

        return unpacked.ToArray();
    }
}
