using System.Security.Cryptography;
using System.Text;
using LmcPortal.Text.Names;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Names everything that decides how a text is indexed and a query read.</summary>
internal static class SearchVersion
{
    /// <summary>A fingerprint, 16 hexadecimal digits.</summary>
    public static string Current { get; } = Fingerprint(
        [DictionaryCutter.Shared.Version, ClusterCutter.Shared.Version, WordFolder.Version, .. NameAuthority.Spellings.Select(group => string.Join('|', group))]);

    private static string Fingerprint(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..16];
}
