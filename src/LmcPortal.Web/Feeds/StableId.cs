using System.Security.Cryptography;
using System.Text;

namespace LmcPortal.Web.Feeds;

/// <summary>Names that readers' programs remember a thing by. They come from its permanent name alone: moving the portal to another host changes none.</summary>
internal static class StableId
{
    private const string Space = "lmcportal:";

    /// <summary>A UUID made of a name (RFC 9562, version 8, as its appendix B.2 makes one with SHA-256).</summary>
    public static Guid Of(string kind, string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{Space}{kind}/{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    public static string UrnOf(string kind, string name) => $"urn:uuid:{Of(kind, name)}";
}
