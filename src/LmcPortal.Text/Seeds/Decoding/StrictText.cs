using System.Buffers;
using System.Text;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Decoding;

/// <summary>Decodes Unicode without forgiving anything.</summary>
internal static class StrictText
{
    private const double PlausibleShare = 0.9;

    /// <summary>Offset of the first byte that is no UTF-8, or -1; and whether the file merely stops inside a character.</summary>
    public static (int Offset, bool IsCut) Utf8Fault(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return (-1, false);
        }

        var at = 0;
        while (true)
        {
            // Plain bytes are most of any file and cannot be at fault.
            var next = bytes[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            at += next;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                return (at, status == OperationStatus.NeedMoreData);
            }

            at += length;
        }
    }

    /// <summary>The text, or null when a surrogate stands alone or half a character is left over.</summary>
    public static string? Utf16(ReadOnlySpan<byte> bytes, bool littleEndian)
    {
        try
        {
            return new UnicodeEncoding(!littleEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>UTF-16 text that carries no mark: the byte order in which it is plausible text; null when it is so in neither.</summary>
    public static DecodedSeed? GuessedUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 == 1 || bytes.Length < 4)
        {
            return null;
        }

        var little = Utf16(bytes, true);
        var big = Utf16(bytes, false);
        var (littleShare, bigShare) = (Share(little), Share(big));
        return Math.Max(littleShare, bigShare) < PlausibleShare ? null
            : littleShare >= bigShare ? new DecodedSeed(little, "UTF-16 LE", null)
            : new DecodedSeed(big, "UTF-16 BE", null);
    }

    // Common characters of the river's languages. A swapped or foreign encoding scatters over all of Unicode and meets few of them;
    // Chinese counts only where its most frequent characters are among it.
    private static double Share(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        var plausible = text.Count(c => c is '\n' or '\r' or '\t' or (>= ' ' and <= '~') or (>= '\u00A0' and <= '\u017F') or (>= '\u1EA0' and <= '\u1EF9')
            or (>= '\u2010' and <= '\u2026') or (>= '\u3000' and <= '\u3011') or (>= '\uFF01' and <= '\uFF5E')
            || Scripts.IsUnspaced(c) || Scripts.IsHanLetter(c));
        return CommonHan.IsPlausible(text) ? (double)plausible / text.Length : 0;
    }
}
