namespace LmcPortal.Text.Seeds.Decoding;

/// <summary>Knows files that are no text by their first bytes, so that a refusal can name them.</summary>
internal static class FileSignature
{
    /// <summary>What the file is, with its article ("a PDF document"); null when no known signature opens it.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "a PNG picture"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "a JPEG picture"
        : bytes.StartsWith("GIF8"u8) ? "a GIF picture"
        : bytes.StartsWith("PK\u0003\u0004"u8) ? "a ZIP archive or an Excel document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? "an old Word (.doc), an Excel or a locked Office document"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) ? "a compressed archive"
        : bytes.StartsWith("{\\rtf"u8) ? "an RTF document"
        : null;
}
