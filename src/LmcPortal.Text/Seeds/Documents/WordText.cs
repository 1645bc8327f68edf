using System.IO.Compression;
using System.Xml;

namespace LmcPortal.Text.Seeds.Documents;

/// <summary>
/// Takes the text out of a Word document (.docx) as an outline. Only the body and its styles are unpacked, read as a stream without
/// entities; pictures, links, macros and everything outside the file are left alone.
/// </summary>
internal static class WordText
{
    private const string BodyPart = "word/document.xml";
    private const string StylesPart = "word/styles.xml";
    private const string PasteInstead = "open it, copy its text and paste that.";

    /// <summary>The text or a refusal; null when the bytes are no Word document.</summary>
    public static DecodedSeed? Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return null;
        }

        try
        {
            using var package = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            return package.Entries.Count > ZipLimits.MaxEntries
                ? Refuse($"The file is a package of {package.Entries.Count} files and {ZipLimits.MaxEntries} is the most; " + PasteInstead)
                : package.GetEntry(BodyPart) is { } body ? TextOf(body, package.GetEntry(StylesPart)) : null;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
        {
            return Refuse("The file begins like a Word document but is damaged or may still be copying; add it again when it is complete, or " + PasteInstead);
        }
    }

    private static DecodedSeed TextOf(ZipArchiveEntry body, ZipArchiveEntry? styles)
    {
        if (ZipLimits.Unpack(body) is not { } text || (styles is null ? [] : ZipLimits.Unpack(styles)) is not { } named)
        {
            return Refuse("The Word document unpacks to far more than any release needs; " + PasteInstead);
        }

        var levels = named.Length == 0 ? [] : WordStyles.Read(named);
        var outline = WordBody.Read(text, levels);
        return outline.AsSpan().Trim().IsEmpty
            ? Refuse("The Word document holds no text; add one that does.")
            : new DecodedSeed(outline, "Word", null) { Format = SeedFormat.Outline };
    }

    private static DecodedSeed Refuse(string sentence) => new(null, null, sentence);
}
