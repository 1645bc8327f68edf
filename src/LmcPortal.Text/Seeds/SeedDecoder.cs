using System.Globalization;
using System.Text;
using LmcPortal.Text.Seeds.Decoding;
using LmcPortal.Text.Seeds.Documents;

namespace LmcPortal.Text.Seeds;

/// <summary>
/// Turns the bytes of a seed file into text, or refuses them with one clear sentence. What a file is, its content says, never its name: a Word document, a PDF, UTF-8, UTF-16 with or without byte-order mark, and GB18030;
/// nothing is ever decoded with replacement characters, and nothing that only might be one of these is taken for it.
/// </summary>
public static class SeedDecoder
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Longest line, in bytes of UTF-8.</summary>
    public const int MaxLineBytes = 64 * 1024;

    private const string SaveAgain = "save it as UTF-8 text and add it again.";

    /// <summary>Reads a whole file. Never throws for what the bytes are.</summary>
    public static DecodedSeed Decode(ReadOnlySpan<byte> bytes) => Decode(bytes, MaxBytes);

    /// <summary>The same with another limit for the file, in bytes.</summary>
    public static DecodedSeed Decode(ReadOnlySpan<byte> bytes, int maxBytes)
    {
        if (bytes.IsEmpty)
        {
            return Refuse("The file is empty (0 bytes); it may still be copying. Add it again when it is complete.");
        }

        if (bytes.Length > maxBytes)
        {
            return Refuse(string.Create(
                CultureInfo.InvariantCulture,
                $"The file is {bytes.Length / 1024.0 / 1024.0:0.0} MB long and {maxBytes / 1024.0 / 1024:0.#} MB is the most; split it into several documents."));
        }

        if (PdfText.Read(bytes) is { } pdf)
        {
            return pdf.IsReadable ? Check(pdf) : pdf;
        }

        if (WordText.Read(bytes) is { } word)
        {
            return word.IsReadable ? Check(word) : word;
        }

        if (FileSignature.Of(bytes) is { } kind)
        {
            return Refuse($"The file is {kind}, not text; open it, copy its text into a plain text file and add that.");
        }

        var decoded = WithMark(bytes) ?? WithoutMark(bytes);
        return decoded.IsReadable ? Check(decoded) : decoded;
    }

    private static DecodedSeed? WithMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Utf8(bytes);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return Refuse("The file is UTF-32 text, which the portal does not read; " + SaveAgain);
        }

        var littleEndian = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        return littleEndian || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Utf16WithMark(bytes, littleEndian) : null;
    }

    private static DecodedSeed Utf16WithMark(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        if (StrictText.Utf16(bytes, littleEndian) is { } text)
        {
            return new DecodedSeed(text, littleEndian ? "UTF-16 LE" : "UTF-16 BE", null);
        }

        return Refuse(bytes.Length % 2 == 1
            ? "The UTF-16 file ends in the middle of a character; it may still be copying. Add it again when it is complete."
            : "The file says it is UTF-16 text but holds characters that do not exist; " + SaveAgain);
    }

    private static DecodedSeed WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) < 0)
        {
            var asUtf8 = Utf8(bytes);
            if (asUtf8.IsReadable || StrictText.Utf8Fault(bytes).IsCut)
            {
                return asUtf8;
            }

            return Guess(bytes) ?? asUtf8;
        }

        return StrictText.GuessedUtf16(bytes)
            ?? Refuse($"The file holds zero bytes (the first at byte {bytes.IndexOf((byte)0) + 1}) and is not text; export it as UTF-8 text and add that.");
    }

    private static DecodedSeed? Guess(ReadOnlySpan<byte> bytes) => StrictText.GuessedUtf16(bytes)
        ?? (GbText.Decode(bytes) is { } text ? new DecodedSeed(text, "GB18030", null) : null);

    private static DecodedSeed Utf8(ReadOnlySpan<byte> bytes)
    {
        var fault = StrictText.Utf8Fault(bytes);
        if (fault.Offset < 0)
        {
            return new DecodedSeed(Encoding.UTF8.GetString(bytes), "UTF-8", null);
        }

        var line = bytes[..fault.Offset].Count((byte)'\n') + 1;
        return Refuse(fault.IsCut
            ? $"The file ends in the middle of a character (byte {fault.Offset + 1}, line {line}); it may still be copying. Add it again when it is complete."
            : $"The file is not UTF-8 text (byte {fault.Offset + 1}, line {line}), nor UTF-16 or GB18030; {SaveAgain}");
    }

    private static DecodedSeed Check(DecodedSeed decoded)
    {
        var text = decoded.Text!;
        if (text.AsSpan().Trim().Trim('\uFEFF').Trim().IsEmpty)
        {
            return Refuse("The file holds nothing but blanks; add a document with text.");
        }

        var controls = text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\u001A');
        if (controls * 50 > text.Length)
        {
            return Refuse("The file holds more control characters than any text does and is not text; export it as UTF-8 text and add that.");
        }

        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > MaxLineBytes / 3 && Encoding.UTF8.GetByteCount(line) > MaxLineBytes)
            {
                return Refuse($"Line {number} is longer than {MaxLineBytes / 1024} KB; put each paragraph on a line of its own and add the file again.");
            }
        }

        return decoded;
    }

    private static DecodedSeed Refuse(string sentence) => new(null, null, sentence);
}
