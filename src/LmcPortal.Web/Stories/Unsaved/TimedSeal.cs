using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace LmcPortal.Web.Stories.Unsaved;

/// <summary>Numbers that only the portal can have written down, and that hold for a time.</summary>
public sealed class TimedSeal(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>Text of letters that an address may hold.</summary>
    public string Close(string purpose, TimeSpan lifetime, params int[] numbers) => protection.CreateProtector(purpose)
        .Protect(string.Join(' ', numbers.Select(n => (long)n).Prepend((time.GetUtcNow() + lifetime).ToUnixTimeSeconds()).Select(n => n.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The numbers; null for what is not ours, was altered, was written for another purpose or has expired.</summary>
    public int[]? Open(string purpose, string? text)
    {
        try
        {
            var numbers = protection.CreateProtector(purpose).Unprotect(text ?? "").Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture)).ToList();
            return numbers[0] >= time.GetUtcNow().ToUnixTimeSeconds() ? [.. numbers.Skip(1).Select(n => (int)n)] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
