using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Data.Editors;

/// <summary>
/// How secrets that this portal makes are kept: keys of cookies, links, recovery codes. They are random and long, so one round of
/// SHA-256 keeps them; passwords, which people choose, are Identity's business.
/// </summary>
public static class SecretHash
{
    /// <summary>Length of a hash, characters.</summary>
    public const int Length = 64;

    // 256 bits: nobody guesses one.
    private const int SecretBytes = 32;

    /// <summary>A new secret, fit for an address and a cookie.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The hash under which the secret is found.</summary>
    public static string Of(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
