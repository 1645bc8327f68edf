using System.Text.Json;
using System.Text.Json.Serialization;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Outcomes;

/// <summary>
/// The facts of an outcome as a revision keeps them. Dates are ISO, cut to their precision; countries in the order of their codes. The last four are null
/// where there are none, and in revisions that are older than they.
/// </summary>
public sealed record OutcomeSnapshot(
    OutcomeKind Kind, string Name, OutcomeStatus Status, double? Value, double? FromValue, string? Unit, string? Qualifier, FigureNature? Nature,
    string? AsOf, string? Date, bool YearInferred, int? Ordinal, string? Place, IReadOnlyList<string> Participants,
    string? DocumentKind, string? DocumentPeriod, DocumentAction? DocumentAction, string? Theme, string? Claimant,
    IReadOnlyList<string> Countries, CountrySource CountrySource,
    IReadOnlyList<string>? Notes = null, IReadOnlyList<DisputeSnapshot>? Disputes = null, IReadOnlyList<SourceSnapshot>? Sources = null, string? MergedInto = null)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>The facts of an outcome as it is now; it must be loaded by <see cref="OutcomeQueries.WithFacts"/>.</summary>
    public static OutcomeSnapshot Of(Outcome outcome) => new(
        outcome.Kind, outcome.Name, outcome.Status, outcome.Value, outcome.FromValue, outcome.Unit, outcome.Qualifier, outcome.Nature,
        outcome.AsOf?.ToIso(), outcome.Date?.ToIso(), outcome.YearInferred, outcome.Ordinal, outcome.Place, [.. outcome.Participants],
        outcome.DocumentKind, outcome.DocumentPeriod, outcome.DocumentAction, outcome.ThemeSlug, outcome.Claimant,
        [.. outcome.Countries.Select(c => c.CountryCode).Order(StringComparer.Ordinal)], outcome.CountrySource,
        NullIfNone(outcome.Notes.Select(n => n.Text)),
        NullIfNone(outcome.Disputes.Select(d => new DisputeSnapshot(d.By, d.Says, d.SourceTitle, d.SourceUrl))),
        NullIfNone(outcome.Sources.Select(s => new SourceSnapshot(s.Title, s.Url, s.Published?.ToIso()))),
        outcome.MergedInto?.PublicId);

    /// <summary>JSON with the members in the order above: equal snapshots give equal text.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> wrote; throws <see cref="JsonException"/> for anything else.</summary>
    public static OutcomeSnapshot FromJson(string json) =>
        JsonSerializer.Deserialize<OutcomeSnapshot>(json, Options) ?? throw new JsonException("The snapshot is empty.");

    private static List<T>? NullIfNone<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } some ? some : null;
}
