using System.Buffers;
using System.Text.Json;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal static class JsonFeedWriter
{
    private const string Version = "https://jsonfeed.org/version/1.1";

    public static byte[] Write(Feed feed)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, JsonWriting.Options))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("title", feed.Title);
            json.WriteString("description", feed.Description);
            json.WriteString("home_page_url", feed.Page);
            json.WriteString("feed_url", feed.Self);
            WriteKnown(json, "next_url", feed.Next);
            json.WriteString("language", Feed.Language);
            WriteAuthors(json, PageHead.PortalName, feed.Home);
            WriteHub(json, feed.Hub);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
            {
                WriteItem(json, entry);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Address);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("summary", entry.Summary);
        json.WriteString("image", entry.Image);
        WriteKnown(json, "date_published", entry.Posted is { } day ? $"{day.Iso()}T00:00:00Z" : null);
        json.WriteString("date_modified", entry.UpdatedAt);
        json.WriteString("language", entry.Language);
        if (entry.Author is { } author)
        {
            WriteAuthors(json, author, null);
        }

        json.WriteStartArray("tags");
        foreach (var category in entry.Categories)
        {
            json.WriteStringValue(category.Label);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, string name, string? address)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        WriteKnown(json, "url", address);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteHub(Utf8JsonWriter json, string? hub)
    {
        if (hub is null)
        {
            return;
        }

        json.WriteStartArray("hubs");
        json.WriteStartObject();
        json.WriteString("type", "WebSub");
        json.WriteString("url", hub);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
