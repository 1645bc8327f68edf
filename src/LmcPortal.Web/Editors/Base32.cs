using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Web.Editors;

/// <summary>RFC 4648, without padding: what authenticator apps read, and letters that people tell apart.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;

    /// <summary>Random letters, 5 bits each.</summary>
    public static string Random(int letters) => RandomNumberGenerator.GetString(Alphabet, letters);

    /// <summary>Throws for a letter that is not of the alphabet; what does not fill a byte at the end is left out.</summary>
    public static byte[] Decode(string text)
    {
        var bytes = new byte[text.Length * BitsPerLetter / 8];
        var (buffer, bits, written) = (0, 0, 0);
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(text));
            buffer = (buffer << BitsPerLetter) | value;
            bits += BitsPerLetter;
            if (bits >= 8)
            {
                bits -= 8;
                bytes[written++] = (byte)(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }

        return bytes;
    }

    /// <summary>In groups of four with a separator between them, as people copy it.</summary>
    public static string Grouped(string letters, char separator)
    {
        var grouped = new StringBuilder();
        foreach (var group in letters.Chunk(4))
        {
            grouped.Append(grouped.Length == 0 ? "" : separator.ToString()).Append(group);
        }

        return grouped.ToString();
    }
}
