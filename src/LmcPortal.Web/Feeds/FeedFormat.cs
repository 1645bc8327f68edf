namespace LmcPortal.Web.Feeds;

/// <summary>A format that feeds are written in.</summary>
// Extension: behind the dot of the address.
internal sealed record FeedFormat(string Extension, string Name, string ContentType, Func<Feed, byte[]> Write)
{
    public static readonly FeedFormat Atom = new("atom", "Atom", "application/atom+xml", SyndicationWriter.WriteAtom);

    public static readonly IReadOnlyList<FeedFormat> All =
    [
        Atom,
        new("rss", "RSS", "application/rss+xml", SyndicationWriter.WriteRss),
        new("json", "JSON Feed", "application/feed+json", JsonFeedWriter.Write),
    ];
}
