using LmcPortal.Data;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Themes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>Which outcomes an editor works on, in the order in which their sources tell them. Unlike the public lists it holds those of drafts and the refused.</summary>
// Story: a slug. Flagged: only those that the importer wants somebody to look at. Text: letters of the name, in any case.
public sealed record OutcomeQueue(OutcomeKind? Kind, OutcomeStatus? Status, string? Theme, string? Country, string? Story, bool Flagged, string? Text)
{
    private const int TextMaxLength = 100;
    private const int SlugMaxLength = LmcPortal.Data.Stories.Story.SlugMaxLength;

    /// <summary>Everything that nobody has reviewed yet.</summary>
    public static readonly OutcomeQueue Waiting = new(null, OutcomeStatus.Extracted, null, null, null, false, null);

    /// <summary>Reads the filter of an address; a value that is none narrows nothing.</summary>
    public static OutcomeQueue Read(IQueryCollection query) => new(
        One<OutcomeKind>(query["kind"]), One<OutcomeStatus>(query["status"]),
        Words(query["theme"], SlugMaxLength) is { } theme && ThemeCatalog.Find(theme) is not null ? theme : null,
        Words(query["country"], 2)?.ToUpperInvariant() is { } country && CountryCatalog.Find(country) is not null ? country : null,
        Words(query["story"], SlugMaxLength), query["flagged"] == "1", Words(query["text"], TextMaxLength));

    /// <summary>All that match, in the order of their finding.</summary>
    public IOrderedQueryable<Outcome> Of(PortalDbContext db)
    {
        // With a sentence, or refused: what its source no longer says is nobody's work.
        var outcomes = db.Outcomes.AsNoTracking().Where(o => o.Quotes.Count > 0 || o.Status == OutcomeStatus.Rejected);
        outcomes = Kind is { } kind ? outcomes.OfKind(kind) : outcomes;
        outcomes = Status is { } status ? outcomes.Where(o => o.Status == status) : outcomes;
        outcomes = outcomes.WithThemes(Theme is null ? [] : [Theme], []).WithCountries(Country is null ? [] : [Country], []);
        outcomes = Story is null ? outcomes : outcomes.Where(o => o.Quotes.Any(q => q.Story!.Slug == Story));
        outcomes = Flagged ? outcomes.Where(o => o.Flags.Count > 0) : outcomes;
        return (Text is null ? outcomes : outcomes.Named(Text)).OrderBy(o => o.Id);
    }

    /// <summary>An address of these outcomes.</summary>
    public string At(string path, params (string Key, string? Value)[] more)
    {
        (string Key, string? Value)[] values =
        [
            ("kind", Kind?.ToString().ToLowerInvariant()), ("status", Status?.ToString().ToLowerInvariant()), ("theme", Theme), ("country", Country?.ToLowerInvariant()),
            ("story", Story), ("flagged", Flagged ? "1" : null), ("text", Text), .. more,
        ];
        return QueryHelpers.AddQueryString(path, values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create(v.Key, v.Value)));
    }

    private static T? One<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private static string? Words(string? text, int most) => string.IsNullOrWhiteSpace(text) || text.Length > most ? null : text.Trim();
}
