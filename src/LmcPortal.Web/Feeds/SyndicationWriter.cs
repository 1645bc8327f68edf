using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Feeds;

/// <summary>Writes feeds as Atom (RFC 4287) and as RSS 2.0, in UTF-8.</summary>
internal static class SyndicationWriter
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    private static readonly XmlQualifiedName XmlLang = new("lang", "http://www.w3.org/XML/1998/namespace");
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static byte[] WriteAtom(Feed feed)
    {
        var atom = Of(feed, FeedFormat.Atom.ContentType, AtomItem);
        atom.Authors.Add(new SyndicationPerson { Name = PageHead.PortalName, Uri = feed.Home });
        return Write(new Atom10FeedFormatter(atom));
    }

    public static byte[] WriteRss(Feed feed) => Write(new Rss20FeedFormatter(Of(feed, "application/rss+xml", RssItem)));

    private static SyndicationFeed Of(Feed feed, string contentType, Func<FeedEntry, SyndicationItem> item)
    {
        var written = new SyndicationFeed(feed.Entries.Select(item).ToList())
        {
            Id = feed.Id,
            Title = Plain(feed.Title),
            Description = Plain(feed.Description),
            Copyright = Plain(feed.Licence),
            Language = Feed.Language,
            LastUpdatedTime = feed.Updated,
            Generator = PageHead.PortalName,
        };
        written.Links.Add(new SyndicationLink(new Uri(feed.Page), "alternate", null, "text/html", 0));
        written.Links.Add(Link(feed.Self, "self", contentType));
        written.Links.Add(Link(feed.First, "first", contentType));
        if (feed.Next is { } next)
        {
            written.Links.Add(Link(next, "next", contentType));
        }

        if (feed.Hub is { } hub)
        {
            written.Links.Add(Link(hub, "hub", null));
        }

        return written;
    }

    private static SyndicationItem AtomItem(FeedEntry entry)
    {
        var item = Item(entry, c => new SyndicationCategory(c.Term, c.Scheme, XmlText.Of(c.Label)));
        item.AttributeExtensions[XmlLang] = entry.Language;
        item.Authors.Add(new SyndicationPerson { Name = XmlText.Of(entry.AuthorInWords) });
        item.Content = SyndicationContent.CreateHtmlContent(XmlText.Of(entry.Html));
        return item;
    }

    // RSS wants an e-mail address for an author and has no place for a whole text or a language: the usual modules have.
    private static SyndicationItem RssItem(FeedEntry entry)
    {
        var item = Item(entry, c => new SyndicationCategory(XmlText.Of(c.Label), c.Scheme, null));
        item.ElementExtensions.Add("creator", DublinCore, XmlText.Of(entry.AuthorInWords));
        item.ElementExtensions.Add("language", DublinCore, entry.Language);
        item.ElementExtensions.Add("encoded", ContentModule, XmlText.Of(entry.Html));
        return item;
    }

    private static SyndicationItem Item(FeedEntry entry, Func<FeedCategory, SyndicationCategory> category)
    {
        var item = new SyndicationItem
        {
            Id = entry.Id,
            Title = Plain(entry.Title),
            Summary = Plain(entry.Summary),
            LastUpdatedTime = entry.UpdatedAt,
            PublishDate = entry.PostedAt ?? default,
        };
        item.Links.Add(new SyndicationLink(new Uri(entry.Address), "alternate", null, "text/html", 0));
        foreach (var c in entry.Categories)
        {
            item.Categories.Add(category(c));
        }

        return item;
    }

    private static SyndicationLink Link(string address, string relation, string? contentType) => new(new Uri(address), relation, null, contentType, 0);

    private static TextSyndicationContent Plain(string text) => new(XmlText.Of(text), TextSyndicationContentKind.Plaintext);

    private static byte[] Write(SyndicationFeedFormatter formatter)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            formatter.WriteTo(xml);
        }

        return bytes.ToArray();
    }
}
