using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Outcomes;

/// <summary>Turns what the extractor found into what the store keeps.</summary>
internal static class OutcomeMapper
{
    /// <summary>What does not fit the store, each a sentence with its line; nothing is cut. Empty when all fits.</summary>
    public static IEnumerable<ParseProblem> Check(ExtractedOutcome found)
    {
        (string What, string? Words, int Most)[] parts =
        [
            ("name", found.Name, Outcome.NameMaxLength),
            ("unit", found.Unit, Outcome.WordsMaxLength),
            ("qualifier", found.Qualifier, Outcome.WordsMaxLength),
            ("place", found.Place, Outcome.WordsMaxLength),
            ("kind of document", found.Document?.Kind, Outcome.WordsMaxLength),
            ("period", found.Document?.Period, Outcome.PeriodMaxLength),
        ];
        return parts
            .Where(p => p.Words?.Length > p.Most)
            .Select(p => new ParseProblem(
                found.Quotes[0].Line, $"The {p.What} of an outcome has {p.Words!.Length} characters; {p.Most} is the most. The outcome was left out."));
    }

    /// <summary>Writes every fact over those of the row; its id, status and quotes stay.</summary>
    public static void Apply(Outcome outcome, ExtractedOutcome found, string? claimant)
    {
        outcome.Kind = found.Kind;
        outcome.Name = found.Name;
        outcome.Value = found.Value;
        outcome.FromValue = found.From;
        outcome.Unit = found.Unit;
        outcome.Qualifier = found.Qualifier;
        outcome.Nature = found.Nature;
        outcome.AsOf = found.AsOf;
        outcome.Date = found.Date;
        outcome.YearInferred = found.YearInferred;
        outcome.SortDate = (found.AsOf ?? found.Date)?.First;
        outcome.Ordinal = found.Ordinal;
        outcome.Place = found.Place;
        outcome.Participants = [.. found.Participants];
        outcome.DocumentKind = found.Document?.Kind;
        outcome.DocumentPeriod = found.Document?.Period;
        outcome.DocumentAction = found.Document?.Action;
        outcome.ThemeSlug = found.Theme;
        outcome.Claimant = claimant;
        outcome.Flags = [.. found.Flags];
        outcome.CountrySource = found.CountrySource;
        outcome.MeetingKey = found.Kind == OutcomeKind.Event ? MeetingCalendar.Find(found.Name, found.Ordinal, found.Date)?.Key : null;
        SetCountries(outcome, found.Countries);
    }

    /// <summary>Writes where a sentence stands over what the row says.</summary>
    public static void Apply(Quote row, OutcomeQuote quote)
    {
        row.Exact = quote.Exact;
        row.Prefix = quote.Prefix;
        row.Suffix = quote.Suffix;
        row.AnchorStart = quote.Anchor.Start;
        row.AnchorLength = quote.Anchor.Length;
        row.Line = quote.Line;
        row.SourceStart = quote.Source.Start;
        row.SourceLength = quote.Source.Length;
    }

    // Row by row: EF cannot track a second row with the key of one it is deleting.
    public static void SetCountries(Outcome outcome, IReadOnlyList<string> codes)
    {
        outcome.Countries.RemoveAll(c => !codes.Contains(c.CountryCode));
        outcome.Countries.AddRange(codes.Where(code => outcome.Countries.TrueForAll(c => c.CountryCode != code)).Select(code => new OutcomeCountry { CountryCode = code }));
    }
}
