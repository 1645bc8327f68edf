using System.Globalization;
using System.Text;
using LmcPortal.Data;
using LmcPortal.Web.Links;
using LmcPortal.Web.Records;
using LmcPortal.Web.Seo;

namespace LmcPortal.Web.DataSets;

/// <summary>What somebody should know who has only the archive.</summary>
internal static class DumpReadMe
{
    public static string Of(
        IReadOnlyList<DataSet> sets, IReadOnlyDictionary<string, long> counts, ContentVersion before, ContentVersion after, PublicAddress address)
    {
        var text = new StringBuilder();
        void Line(string line = "") => text.Append(line).Append("\r\n");

        Line($"{PageHead.PortalName}: all its data");
        Line();
        Line($"From {address.Of(PortalLinks.DataDump)}");
        Line(string.Create(CultureInfo.InvariantCulture, $"Content version {before.Number}, last changed {before.ChangedUtc:yyyy-MM-dd'T'HH:mm:ss'Z'}"));
        if (after.Number != before.Number)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"While this archive was made the portal went on to version {after.Number}: files may hold a part of both. Fetch it again to be sure."));
        }

        Line();
        Line("Each set of records is here twice, with the same records: as JSON Lines (an object a line) and as CSV (UTF-8, a row of names first).");
        Line("What a cell of CSV cannot hold, such as the sections of a story, is only in JSON Lines.");
        Line();
        foreach (var set in sets)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"{set.Name}: {counts[set.Name]} {(counts[set.Name] == 1 ? "record" : "records")}. {set.Shape.Meaning}"));
            Line($"  Licence: {set.Licence}");
        }

        Line();
        Line("dictionary.json says what every field means; so does " + address.Of(PortalLinks.Data) + ".");
        Line("datapackage.json describes the CSV files for programs (Data Package, https://specs.frictionlessdata.io).");
        Line($"Dates are as exact as their source: 2023, 2023-12 or 2023-12-02. In a cell, several values are separated by “{RecordText.Separator.Trim()}”.");
        Line("In CSV a text that a spreadsheet would take for a formula has an apostrophe in front.");
        Line();
        Line($"To cite: name the publisher in the record first, then {PageHead.PortalName}, the record’s url, and the content version above.");
        return text.ToString();
    }
}
