using System.Globalization;
using System.Net;
using System.Text.Json;
using CsvHelper;

namespace LmcPortal.Web.Tests.Downloads;

/// <summary>Reads files back, each record as its columns by name.</summary>
internal static class ReadDownload
{
    public static async Task<List<Dictionary<string, string>>> CsvAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var csv = CsvReader.Create(await response.Content.ReadAsByteArrayAsync(), CsvReaderOptions.Default);
        var records = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            records.Add(csv.Headers.Index().ToDictionary(h => h.Item, h => csv.GetString(h.Index)));
        }

        return records;
    }

    public static async Task<ReadWorkbook> ExcelAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new ReadWorkbook(await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>A JSON record as the columns of a table have it.</summary>
    public static Dictionary<string, string> Flat(JsonElement record) =>
        record.EnumerateObject().Where(m => !IsOfRecords(m.Name)).ToDictionary(m => m.Name, m => Cell(m.Value));

    private static bool IsOfRecords(string name) => name is "quotes" or "disputes" or "sources" or "sections" or "places";

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(v => v.GetString())),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetString()!,
    };
}
