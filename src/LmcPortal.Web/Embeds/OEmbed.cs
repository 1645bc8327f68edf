using System.Text;
using System.Text.Json;
using System.Xml;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Embeds;

/// <summary>An answer in the words of oEmbed 1.0 (https://oembed.com, section 2.3), of the type "rich".</summary>
// Home: the portal's address.
internal sealed record OEmbed(EmbedTarget Target, string Home)
{
    private const int CacheSeconds = 3600;

    private IEnumerable<(string Name, object? Value)> Members =>
    [
        ("version", "1.0"), ("type", "rich"), ("title", Target.Frame.Title), ("author_name", Target.Author),
        ("provider_name", PageHead.PortalName), ("provider_url", Home), ("cache_age", CacheSeconds),
        ("html", Target.Frame.Html), ("width", Target.Frame.Width), ("height", Target.Frame.Height),
    ];

    public byte[] ToJson()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonWriting.Options))
        {
            json.WriteStartObject();
            foreach (var (name, value) in Members)
            {
                switch (value)
                {
                    case int number:
                        json.WriteNumber(name, number);
                        break;
                    case string text:
                        json.WriteString(name, text);
                        break;
                }
            }

            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    public byte[] ToXml()
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartDocument(standalone: true);
            xml.WriteStartElement("oembed");
            foreach (var (name, value) in Members.Where(m => m.Value is not null))
            {
                xml.WriteElementString(name, Feeds.XmlText.Of(FormattableString.Invariant($"{value}")));
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}
