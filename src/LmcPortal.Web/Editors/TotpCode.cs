using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Web.Editors;

/// <summary>
/// Codes of authenticator apps (RFC 6238: HMAC-SHA-1, 30 seconds, 6 digits). Identity's own provider reads the machine's clock and accepts
/// a code as often as it is shown; this one takes the time and names the step, so that a code can be used once.
/// </summary>
internal static class TotpCode
{
    public const int Digits = 6;

    private const int StepSeconds = 30;
    private const int Modulus = 1_000_000;

    // Clocks of telephones are seldom further off.
    private const int StepsOff = 1;

    /// <summary>The step whose code this is, now or a step beside; null when there is none.</summary>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        var step = StepAt(now);
        long? found = null;
        // All of them, always: how long it takes tells nothing.
        for (var tried = step - StepsOff; tried <= step + StepsOff; tried++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(At(key, tried)), Encoding.UTF8.GetBytes(code)))
            {
                found = tried;
            }
        }

        return found;
    }

    public static string At(string key, DateTimeOffset instant) => At(key, StepAt(instant));

    private static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    private static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        // SHA-1 is what the apps understand; as HMAC it is not broken.
#pragma warning disable CA5350
        var mac = HMACSHA1.HashData(Base32.Decode(key), counter);
#pragma warning restore CA5350
        var offset = mac[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(offset)) & int.MaxValue;
        return (number % Modulus).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }
}
