using System.Text;

namespace LmcPortal.Text.Seeds.Decoding;

/// <summary>Decodes GB18030, the national encoding of China, when the bytes read as Chinese press text in it.</summary>
internal static class GbText
{
    /// <summary>The text; null when the bytes are no GB18030 or would decode to characters no editor would have meant.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (!IsPlausible(bytes))
        {
            return null;
        }

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return encoding?.GetString(bytes) is { } text && CommonHan.IsPlausible(text) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // Rows 16-55 of the standard hold the 3,755 characters of daily use, rows 1-3 punctuation and full-width letters: nearly all that stands in a
    // press text. A Western or Thai file read this way scatters over the rare rows or pairs with ASCII.
    private static bool IsPlausible(ReadOnlySpan<byte> bytes)
    {
        var (pairs, common) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            pairs++;
            common += bytes[i + 1] >= 0xA1 && bytes[i] is (>= 0xA1 and <= 0xA3) or (>= 0xB0 and <= 0xD7) ? 1 : 0;
            i++;
        }

        return pairs > 0 && common * 20 >= pairs * 17;
    }
}
