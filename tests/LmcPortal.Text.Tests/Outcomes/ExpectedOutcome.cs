using System.Text.Json;

namespace LmcPortal.Text.Tests.Outcomes;

/// <summary>One entry of the gold file or of a case file: what a reader found by hand.</summary>
internal sealed class ExpectedOutcome(JsonElement json)
{
    private static readonly string[] CountryLists = ["countries", "countries_in_sentence"];

    public int Story => json.TryGetProperty("story", out var story) ? story.GetInt32() : 1;

    public string Kind => Text("kind")!;

    public string Id => Text("id") ?? Anchor;

    public bool IsCore => !json.TryGetProperty("core", out var core) || core.GetBoolean();

    public string Anchor => Clean(Text("anchor_repaired") ?? Text("anchor"))!;

    public string? Sentence => Clean(Text("sentence_repaired") ?? Text("sentence"));

    public double? Value => json.TryGetProperty("value", out var value) ? value.GetDouble() : null;

    public string? SameAs => Text("same_as");

    public string? Unit => Text("unit");

    public int? Ordinal => json.TryGetProperty("ordinal", out var ordinal) ? ordinal.GetInt32() : null;

    public bool IsKind(string kind) => Kind == kind || List("also_ok").Contains(kind);

    /// <summary>The readings that are right, null for "none"; an empty list when the reader noted nothing.</summary>
    public List<string?> Dates => Readings(Kind == "figure" ? "as_of" : "date", "date_ok");

    public List<string?> Qualifiers => Readings("qualifier", "qualifier_ok") is { Count: > 0 } found || Kind != "figure" ? Readings("qualifier", "qualifier_ok") : [null];

    public List<List<string>> Countries =>
        [.. CountryLists.Where(Has).Select(List), .. Has("countries_ok") ? json.GetProperty("countries_ok").EnumerateArray().Select(Strings) : []];

    private static string? Clean(string? text) => text?.Replace('\u00A0', ' ');

    private static List<string> Strings(JsonElement list) => [.. list.EnumerateArray().Select(e => e.GetString()!)];

    private bool Has(string name) => json.TryGetProperty(name, out _);

    private List<string> List(string name) => Has(name) ? Strings(json.GetProperty(name)) : [];

    private List<string?> Readings(string name, string others) =>
        [.. Has(name) ? [Text(name)] : Array.Empty<string?>(), .. Has(others) ? json.GetProperty(others).EnumerateArray().Select(e => e.GetString()) : []];

    private string? Text(string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
