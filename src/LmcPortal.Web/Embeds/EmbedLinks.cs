using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Embeds;

/// <summary>By these other sites find out that a page can be embedded (https://oembed.com, section 4).</summary>
internal static class EmbedLinks
{
    // path: of the page that has them in its head.
    public static IReadOnlyList<AlternateLink> Of(PublicAddress address, string path, string title) =>
        [.. OEmbedFormat.All.Select(f => new AlternateLink(f.LinkType, $"{title} (oEmbed)", PortalLinks.OEmbedOf(address.Of(path), f.Name)))];
}
