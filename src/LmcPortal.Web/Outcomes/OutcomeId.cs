using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Web.Outcomes;

/// <summary>Public ids of outcomes: ten letters and digits made from the content alone, so that two clean imports give the same.</summary>
internal static class OutcomeId
{
    private const int Length = 10;

    // Crockford's base 32: no letter that looks like a digit, no vowel "u" to make words with.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <param name="documentSha256">Of the document that says it first.</param>
    /// <param name="mergeKey">Of the outcome.</param>
    /// <param name="attempt">0, and one more for each id that is taken.</param>
    public static string Of(string documentSha256, string mergeKey, int attempt)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{documentSha256}/{mergeKey}/{attempt}")));
        return string.Create(Length, hash, static (id, hash) =>
        {
            for (var i = 0; i < id.Length; i++)
            {
                id[i] = Alphabet[hash[i] % Alphabet.Length];
            }
        });
    }

    /// <summary>What <see cref="Data.Outcomes.Outcome.MergeKey"/> holds for a key of any length.</summary>
    public static string MergeKeyOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
