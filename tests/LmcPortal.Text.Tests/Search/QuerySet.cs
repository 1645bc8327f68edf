using System.Text.Json;

namespace LmcPortal.Text.Tests.Search;

/// <summary>
/// The labelled queries: short texts of all seven languages in one heap, and for each query the texts that must be found by words, those that may be found
/// by letters when no text has the words, and no others. The files stand beside this one.
/// </summary>
public static class QuerySet
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<string> Languages { get; } = ["en", "km", "lo", "my", "th", "vi", "zh"];

    public static IReadOnlyList<LabelledText> Texts { get; } = [.. Languages.SelectMany(l => Read<LabelledText>($"texts.{l}.json"))];

    public static IReadOnlyList<LabelledQuery> QueriesOf(string language) => Read<LabelledQuery>($"queries.{language}.json");

    private static List<T> Read<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "Queries", file)), Options)!;
}

/// <summary>A text to search.</summary>
public sealed record LabelledText(string Id, string Title, string Body);

/// <summary>A query and the ids it must give: exact by words; inexact by letters, asked only when no text has the words.</summary>
public sealed record LabelledQuery(string Query, IReadOnlyList<string> Exact, IReadOnlyList<string> Inexact, string? Why);
