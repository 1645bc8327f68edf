using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LmcPortal.Text.Tests.Cases;

/// <summary>
/// Compares JSON with the expectation beside a case file. Only the properties an expectation names are compared; arrays are compared
/// whole. On a difference the received JSON is written beside the case for a person to look at.
/// </summary>
internal static class CaseRunner
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Compact = new(Readable) { WriteIndented = false };

    /// <summary>The case files of a folder: everything but expectations and received files.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static void Check(string folder, string name, string json)
    {
        var stem = Path.Combine(folder, Path.GetFileNameWithoutExtension(name));
        var expected = File.Exists(stem + ".expected.json") ? JsonNode.Parse(File.ReadAllText(stem + ".expected.json")) : "no expectation yet";
        var received = JsonNode.Parse(json);

        var differences = Differences(expected, received, "$").ToList();

        File.Delete(stem + ".received.json");
        if (differences.Count > 0)
        {
            File.WriteAllText(stem + ".received.json", received?.ToJsonString(Readable));
            Assert.Fail($"{name}:\n{string.Join('\n', differences.Take(12))}");
        }
    }

    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? received, string path) => (expected, received) switch
    {
        (JsonObject e, JsonObject r) => e.SelectMany(p => Differences(p.Value, r[p.Key], $"{path}.{p.Key}")),
        (JsonArray e, JsonArray r) when e.Count == r.Count => e.SelectMany((item, i) => Differences(item, r[i], $"{path}[{i}]")),
        (JsonArray e, JsonArray r) => [$"{path}: {e.Count} expected, {r.Count} received\n  expected {Short(e)}\n  received {Short(r)}"],
        _ when JsonNode.DeepEquals(expected, received) => [],
        _ => [$"{path}:\n  expected {Short(expected)}\n  received {Short(received)}"],
    };

    private static string Short(JsonNode? node)
    {
        var text = node?.ToJsonString(Compact) ?? "null";
        return text.Length > 600 ? text[..600] + "…" : text;
    }
}
