using System.Text.Json;
using System.Text.Json.Serialization;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Outcomes;

/// <summary>The facts of an outcome as a revision keeps them. Dates are ISO, cut to their precision; countries in the order of their codes.</summary>
public sealed record OutcomeSnapshot(
    OutcomeKind Kind, string Name, OutcomeStatus Status, double? Value, double? FromValue, string? Unit, string? Qualifier, FigureNature? Nature,
    string? AsOf, string? Date, bool YearInferred, int? Ordinal, string? Place, IReadOnlyList<string> Participants,
    string? DocumentKind, string? DocumentPeriod, DocumentAction? DocumentAction, string? Theme, string? Claimant,
    IReadOnlyList<string> Countries, CountrySource CountrySource)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The facts of an outcome as it is now; its countries must be loaded.</summary>
    public static OutcomeSnapshot Of(Outcome outcome) => new(
        outcome.Kind, outcome.Name, outcome.Status, outcome.Value, outcome.FromValue, outcome.Unit, outcome.Qualifier, outcome.Nature,
        outcome.AsOf?.ToIso(), outcome.Date?.ToIso(), outcome.YearInferred, outcome.Ordinal, outcome.Place, [.. outcome.Participants],
        outcome.DocumentKind, outcome.DocumentPeriod, outcome.DocumentAction, outcome.ThemeSlug, outcome.Claimant,
        [.. outcome.Countries.Select(c => c.CountryCode).Order(StringComparer.Ordinal)], outcome.CountrySource);

    /// <summary>JSON with the members in the order above: equal snapshots give equal text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> wrote; throws <see cref="JsonException"/> for anything else.</summary>
    public static OutcomeSnapshot FromJson(string json) =>
        JsonSerializer.Deserialize<OutcomeSnapshot>(json, Options) ?? throw new JsonException("The snapshot is empty.");
}
