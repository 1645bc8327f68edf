using System.Text.Json;
using System.Text.Json.Serialization;

namespace LmcPortal.Data.Stories;

/// <summary>A story's whole text and marks as a revision keeps them. Dates are ISO, cut to their precision.</summary>
public sealed record StorySnapshot(
    string Title, string Summary, string Language, StoryStatus Status, string? Happened, string? SourcePublished,
    IReadOnlyList<string> Themes, IReadOnlyList<string> PrimaryCountries, IReadOnlyList<string> MentionedCountries,
    IReadOnlyList<SectionSnapshot> Sections)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>JSON with the members in the order above: equal snapshots give equal text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> wrote; throws <see cref="JsonException"/> for anything else.</summary>
    public static StorySnapshot FromJson(string json) =>
        JsonSerializer.Deserialize<StorySnapshot>(json, Options) ?? throw new JsonException("The snapshot is empty.");
}
