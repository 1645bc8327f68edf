using System.Text.Json.Nodes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Links;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>An outcome as schema.org data. What is unknown is left out.</summary>
public sealed class OutcomeData(StructuredData data, PublicAddress address)
{
    /// <summary>A Claim that its claimant makes and whose sentence stands in the story; about an Event where it tells of one.</summary>
    public JsonObject Claim(OutcomeView outcome)
    {
        var row = outcome.Row;
        var claim = data.Page("Claim", row.Headline, PortalLinks.Outcome(row.PublicId), outcome.Quote.Exact);
        claim["text"] = outcome.Quote.Exact;
        claim["appearance"] = new JsonArray([.. outcome.Quotes.Select(JsonNode? (q) => new JsonObject
        {
            ["@type"] = "NewsArticle", ["headline"] = q.StoryTitle, ["url"] = address.Of(PortalLinks.Quote(q.StorySlug, q.Id)),
        })]);
        if (outcome.Claimant is { } claimant)
        {
            claim["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = claimant };
        }

        if (About(row) is { } about)
        {
            claim["about"] = about;
        }

        return claim;
    }

    private static JsonObject? About(Shared.OutcomeRow row)
    {
        var about = new JsonObject { ["@type"] = row.Kind switch { OutcomeKind.Figure => "QuantitativeValue", OutcomeKind.Event => "Event", OutcomeKind.Document => "CreativeWork", _ => "Project" }, ["name"] = row.Name };
        Set(about, "value", row.Value is { } value ? JsonValue.Create(value) : null);
        Set(about, "unitText", row.Unit);
        // An Event without the day it began would be no valid Event.
        if (row.Kind == OutcomeKind.Event)
        {
            Set(about, "startDate", row.Date?.ToIso());
            Set(about, "location", row.Place is { } place ? new JsonObject { ["@type"] = "Place", ["name"] = place } : null);
            return row.Date is null ? null : about;
        }

        Set(about, "dateCreated", row.Kind == OutcomeKind.Document ? row.Date?.ToIso() : null);
        return about;
    }

    private static void Set(JsonObject target, string property, JsonNode? value)
    {
        if (value is not null)
        {
            target[property] = value;
        }
    }
}
