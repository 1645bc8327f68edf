using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Data;

/// <summary>The link of the hash chain that every history is: whoever alters an old revision breaks all later ones.</summary>
public static class RevisionHash
{
    /// <summary>SHA-256, hexadecimal, of a revision that holds this snapshot; <paramref name="previousHash"/> is null for the first.</summary>
    public static string Of(string? previousHash, int number, string author, string note, DateTime createdUtc, string snapshot) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', previousHash, number.ToString(CultureInfo.InvariantCulture), author, note, createdUtc.Ticks.ToString(CultureInfo.InvariantCulture), snapshot))));

    /// <summary>The instant as every database gives it back: PostgreSQL keeps microseconds.</summary>
    public static DateTime Instant(DateTime utc) => utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
}
