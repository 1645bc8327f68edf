using System.Text.Json.Nodes;
using LmcPortal.Text.Countries;
using LmcPortal.Web.Downloads;
using LmcPortal.Web.Links;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.DataSets;

/// <summary>A data set as schema.org data, by which search engines for data find it.</summary>
public sealed class DataSetData(StructuredData data, PublicAddress address)
{
    /// <summary>Only for a set with files of its own.</summary>
    public JsonObject Of(DataSetExtent extent)
    {
        var set = extent.Set;
        var found = data.Page("Dataset", set.Title, $"{PortalLinks.Data}#{set.Name}", $"{set.Shape.Meaning} {set.Licence}");
        found["license"] = $"{address.Of(PortalLinks.Data)}#licence";
        found["isAccessibleForFree"] = true;
        found["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = PageHead.PortalName, ["url"] = address.Of(PortalLinks.Home) };
        found["spatialCoverage"] = new JsonArray([.. CountryCatalog.All.Select(JsonNode? (c) => new JsonObject { ["@type"] = "Country", ["name"] = c.Name })]);
        found["distribution"] = new JsonArray([.. DownloadFormat.All.Select(JsonNode? (f) => new JsonObject
        {
            ["@type"] = "DataDownload", ["encodingFormat"] = f.ContentType.Split(';')[0], ["contentUrl"] = address.Of(PortalLinks.Download(set.ListPath!, f.Extension)),
        })]);
        if (extent.First is { } first && extent.Last is { } last)
        {
            found["temporalCoverage"] = $"{first.Iso()}/{last.Iso()}";
        }

        return found;
    }
}
