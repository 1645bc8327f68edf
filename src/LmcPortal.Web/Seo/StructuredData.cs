using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using LmcPortal.Web.Links;
using Microsoft.AspNetCore.Html;

namespace LmcPortal.Web.Seo;

/// <summary>Builds schema.org objects as JSON-LD. What is unknown is left out, never guessed.</summary>
public sealed class StructuredData(PublicAddress address)
{
    // Keeps every script readable and still writes <, >, & and quotes as \u escapes, so no text can end the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public JsonObject WebSite() => Of("WebSite", PageHead.PortalName, PortalLinks.Home);

    public JsonObject Page(string type, string name, string path, string description)
    {
        var page = Of(type, name, path);
        page["description"] = description;
        return page;
    }

    /// <summary>A page that lists stories in their order.</summary>
    public JsonObject List(string name, string path, string description, IEnumerable<(int Position, string Name, string Path)> items)
    {
        var elements = items.Select(JsonNode? (i) => new JsonObject
        {
            ["@type"] = "ListItem", ["position"] = i.Position, ["name"] = i.Name, ["url"] = address.Of(i.Path),
        }).ToArray();
        var page = Page("CollectionPage", name, path, description);
        page["mainEntity"] = new JsonObject { ["@type"] = "ItemList", ["numberOfItems"] = elements.Length, ["itemListElement"] = new JsonArray(elements) };
        return page;
    }

    public JsonObject Breadcrumbs(IReadOnlyList<Crumb> crumbs)
    {
        var items = crumbs.Prepend(new Crumb(PageHead.PortalName, PortalLinks.Home)).Select(JsonNode? (crumb, index) => new JsonObject
        {
            ["@type"] = "ListItem", ["position"] = index + 1, ["name"] = crumb.Name, ["item"] = address.Of(crumb.Path),
        });
        return new JsonObject
        {
            ["@context"] = "https://schema.org", ["@type"] = "BreadcrumbList", ["itemListElement"] = new JsonArray([.. items]),
        };
    }

    public static IHtmlContent Write(JsonObject data) => new HtmlString(data.ToJsonString(Options));

    private JsonObject Of(string type, string name, string path) => new()
    {
        ["@context"] = "https://schema.org", ["@type"] = type, ["name"] = name, ["url"] = address.Of(path),
    };
}
