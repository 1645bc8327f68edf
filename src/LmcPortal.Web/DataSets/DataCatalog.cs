using System.Text.Json.Nodes;
using LmcPortal.Text.Countries;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.DataSets;

/// <summary>The data sets as a DCAT 3 catalogue in JSON-LD (https://www.w3.org/TR/vocab-dcat-3), which data portals harvest.</summary>
public sealed class DataCatalog(PublicAddress address)
{
    private const string Name = "Data of the Lancang-Mekong Cooperation";
    private const string Meaning = "Stories of the Lancang-Mekong Cooperation and the figures, documents, events and projects that they tell of, each bound to the sentence that says so.";

    // The media types of DCAT are addresses of IANA's registry.
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private static readonly JsonObject Context = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/", ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#", ["skos"] = "http://www.w3.org/2004/02/skos/core#", ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    public JsonObject Of(IEnumerable<DataSetExtent> extents, DateTime changedUtc) => new()
    {
        ["@context"] = Context.DeepClone(), ["@type"] = "dcat:Catalog", ["@id"] = address.Of(PortalLinks.Data),
        ["dct:title"] = Name, ["dct:description"] = Meaning, ["dct:language"] = "en", ["foaf:homepage"] = Id(address.Of(PortalLinks.Home)),
        ["dct:publisher"] = Publisher(), ["dct:modified"] = Instant(changedUtc),
        ["dcat:dataset"] = new JsonArray([.. extents.Select(JsonNode? (e) => DataSet(e, changedUtc))]),
    };

    private JsonObject DataSet(DataSetExtent extent, DateTime changedUtc)
    {
        var (set, _, first, last) = extent;
        var page = address.Of(set.PagePath);
        var entry = new JsonObject
        {
            ["@type"] = "dcat:Dataset", ["@id"] = $"{address.Of(PortalLinks.Data)}#{set.Name}", ["dct:identifier"] = set.Name,
            ["dct:title"] = set.Title, ["dct:description"] = set.Shape.Meaning, ["dcat:landingPage"] = Id(page), ["dct:publisher"] = Publisher(),
            ["dct:modified"] = Instant(changedUtc), ["dct:rights"] = Rights(set), ["dct:license"] = Licence(),
            ["dct:conformsTo"] = Id(address.Of(PortalLinks.DataDictionary)),
            ["dct:spatial"] = new JsonArray([.. CountryCatalog.All.Select(JsonNode? (c) => Place(c))]),
            ["dcat:distribution"] = new JsonArray([.. Distributions(set, page)]),
        };
        if (first is { } from && last is { } to)
        {
            entry["dct:temporal"] = new JsonObject { ["@type"] = "dct:PeriodOfTime", ["dcat:startDate"] = Day(from), ["dcat:endDate"] = Day(to) };
        }

        return entry;
    }

    private IEnumerable<JsonNode?> Distributions(DataSet set, string page)
    {
        foreach (var format in set.ListPath is null ? [] : DownloadFormat.All)
        {
            yield return Distribution(set, format.Name, page, address.Of(PortalLinks.Download(set.ListPath!, format.Extension)), format.ContentType.Split(';')[0]);
        }

        var archive = Distribution(set, "In the archive of all data", page, address.Of(PortalLinks.DataDump), "text/csv");
        archive["dcat:packageFormat"] = Id(MediaTypes + "application/zip");
        yield return archive;
    }

    private JsonObject Distribution(DataSet set, string title, string page, string link, string mediaType) => new()
    {
        ["@type"] = "dcat:Distribution", ["dct:title"] = title, ["dcat:accessURL"] = Id(page), ["dcat:downloadURL"] = Id(link),
        ["dcat:mediaType"] = Id(MediaTypes + mediaType), ["dct:rights"] = Rights(set), ["dct:license"] = Licence(),
    };

    private JsonObject Publisher() => new() { ["@type"] = "foaf:Agent", ["foaf:name"] = PageHead.PortalName, ["foaf:homepage"] = Id(address.Of(PortalLinks.Home)) };

    // The words themselves: what may be done differs from set to set, and no licence of others says it.
    private static JsonObject Rights(DataSet set) => new() { ["@type"] = "dct:RightsStatement", ["rdfs:label"] = set.Licence };

    private JsonObject Licence() => Id($"{address.Of(PortalLinks.Data)}#licence");

    private static JsonObject Place(CountryDefinition country) => new()
    {
        ["@type"] = "dct:Location", ["@id"] = $"https://www.iso.org/obp/ui/#iso:code:3166:{country.Code}", ["skos:prefLabel"] = country.Name,
    };

    private static JsonObject Id(string id) => new() { ["@id"] = id };

    private static JsonObject Day(DateOnly day) => new() { ["@type"] = "xsd:date", ["@value"] = day.Iso() };

    private static JsonObject Instant(DateTime instant) =>
        new() { ["@type"] = "xsd:dateTime", ["@value"] = instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture) };
}
