using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Themes;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A snapshot's facts as a reader would name them, in the order of the record.</summary>
public static class OutcomeFacts
{
    /// <summary>The facts of the later snapshot that are not those of the earlier one.</summary>
    public static IReadOnlyList<FactChange> Between(OutcomeSnapshot before, OutcomeSnapshot after) =>
        [.. Of(before).Zip(Of(after), (b, a) => new FactChange(a.Name, b.Value, a.Value)).Where(c => c.Before != c.After)];

    private static IEnumerable<(string Name, string? Value)> Of(OutcomeSnapshot s) =>
    [
        ("Kind", s.Kind.Name()),
        ("Name", s.Name),
        ("Number", OutcomeWording.Figure(s.Qualifier, s.FromValue, s.Value, s.Unit)),
        ("What kind of number", s.Nature?.Text()),
        ("As of", Date(s.AsOf)),
        ("Date", Date(s.Date)),
        ("Year", s.YearInferred ? "taken from the document" : "given with the date"),
        ("Number in its series", s.Ordinal is { } ordinal ? $"{ordinal}" : null),
        ("Place", s.Place),
        ("Who took part", Joined(s.Participants)),
        ("Kind of text", s.DocumentKind),
        ("For the years", s.DocumentPeriod),
        ("What was done with it", s.DocumentAction?.Text()),
        ("Theme", s.Theme is { } slug ? ThemeCatalog.LabelOf(slug, "en") ?? slug : null),
        ("Countries", Joined([.. s.Countries.Select(code => CountryCatalog.Find(code)?.Name ?? code)])),
        ("Where the countries were read", s.CountrySource.Text()),
        ("Stated by", s.Claimant),
        ("Editors’ notes", Joined(s.Notes ?? [])),
        ("Disputed by", Joined([.. (s.Disputes ?? []).Select(d => $"{d.By}: {d.Says} ({d.SourceTitle})")])),
        ("Second sources", Joined([.. (s.Sources ?? []).Select(x => x.Published is null ? x.Title : $"{x.Title}, {Date(x.Published)}")])),
        ("The same as", s.MergedInto),
        ("Review", s.Status.Text()),
    ];

    private static string? Date(string? iso) => PartialDate.TryParseIso(iso, out var date) ? date?.Text() : null;

    private static string? Joined(IReadOnlyList<string> words) => words.Count == 0 ? null : string.Join("; ", words);
}
