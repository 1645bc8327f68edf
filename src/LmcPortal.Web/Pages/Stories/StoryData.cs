using System.Text.Json.Nodes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A story as a schema.org NewsArticle: published when its source says so, and by whom its source names.</summary>
public sealed class StoryData(StructuredData data, PublicAddress address)
{
    public JsonObject Article(StoryView story, CollectionPlace? place)
    {
        var article = data.Page("NewsArticle", story.Title, PortalLinks.Story(story.Slug), story.Summary);
        article["headline"] = story.Title;
        article["mainEntityOfPage"] = address.Of(PortalLinks.Story(story.Slug));
        article["inLanguage"] = story.Language;
        Set(article, "datePublished", story.SourcePublished?.ToIso());
        Set(article, "sdDatePublished", story.PostedOn?.Iso());
        article["about"] = new JsonArray([.. story.Themes.Select(JsonNode? (t) => new JsonObject
        {
            ["@type"] = "Thing", ["name"] = t.Label, ["url"] = address.Of(PortalLinks.Theme(t.Slug)),
        })]);
        article["contentLocation"] = new JsonArray([.. story.Countries.Where(c => c.IsPrimary).Select(JsonNode? (c) => Named("Country", c.Name))]);
        if (place is not null)
        {
            article["isPartOf"] = new JsonObject
            {
                ["@type"] = "CollectionPage", ["name"] = place.Name, ["url"] = address.Of(PortalLinks.Collection(place.Slug)),
            };
        }

        if (story.Source is { } source)
        {
            var work = Named("CreativeWork", source.Title ?? source.FileName);
            if (source.Publisher is not null)
            {
                article["publisher"] = Named("Organization", source.Publisher);
                work["publisher"] = Named("Organization", source.Publisher);
            }

            Set(work, "datePublished", source.Date?.ToIso());
            article["isBasedOn"] = work;
        }

        return article;
    }

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static void Set(JsonObject target, string property, string? value)
    {
        if (value is not null)
        {
            target[property] = value;
        }
    }
}
