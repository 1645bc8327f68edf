using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Data.Imports;

/// <summary>Reads and writes <see cref="ImportRun.Spans"/>.</summary>
public static class SpanJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>One JSON array, in document order.</summary>
    public static string Write(IReadOnlyList<SeedSpan> spans) => JsonSerializer.Serialize(spans, Options);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<SeedSpan> Read(string json) => JsonSerializer.Deserialize<List<SeedSpan>>(json, Options) ?? [];
}
