using System.Globalization;
using LmcPortal.Text.Countries;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Outcomes;
using LmcPortal.Web.Stories;

namespace LmcPortal.Web.Pages.Admin.Outcomes;

/// <summary>The facts of an outcome as they are typed. Numbers and dates are text, so that what cannot be read comes back as it was written.</summary>
public sealed class OutcomeForm
{
    public OutcomeKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Qualifier { get; set; }

    public string? FromValue { get; set; }

    public string? Value { get; set; }

    public string? Unit { get; set; }

    public FigureNature? Nature { get; set; }

    public string? When { get; set; }

    public bool YearInferred { get; set; }

    public string? Ordinal { get; set; }

    public string? Place { get; set; }

    /// <summary>One a line.</summary>
    public string? Participants { get; set; }

    public string? DocumentKind { get; set; }

    public string? DocumentPeriod { get; set; }

    public DocumentAction? DocumentAction { get; set; }

    public string? Theme { get; set; }

    public List<string> Countries { get; set; } = [];

    public CountrySource CountrySource { get; set; }

    public string? Claimant { get; set; }

    public static OutcomeForm Of(OutcomeDraft d) => new()
    {
        Kind = d.Kind, Name = d.Name, Qualifier = d.Qualifier, FromValue = Number(d.FromValue), Value = Number(d.Value), Unit = d.Unit, Nature = d.Nature,
        When = d.When?.ToIso(), YearInferred = d.YearInferred, Ordinal = d.Ordinal?.ToString(CultureInfo.InvariantCulture), Place = d.Place,
        Participants = d.Participants.Count == 0 ? null : string.Join('\n', d.Participants), DocumentKind = d.DocumentKind, DocumentPeriod = d.DocumentPeriod,
        DocumentAction = d.DocumentAction, Theme = d.Theme, Countries = [.. d.Countries], CountrySource = d.CountrySource, Claimant = d.Claimant,
    };

    /// <summary>The facts; what cannot be read is told in the problems.</summary>
    public OutcomeDraft ToDraft(List<DraftProblem> problems) => new()
    {
        Kind = Kind, Name = Name?.Trim() ?? "", Qualifier = Words(Qualifier), FromValue = ReadNumber(FromValue, nameof(FromValue), problems),
        Value = ReadNumber(Value, nameof(Value), problems), Unit = Words(Unit), Nature = Nature, When = ReadDate(problems), YearInferred = YearInferred,
        Ordinal = ReadOrdinal(problems), Place = Words(Place), Participants = (Participants ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        DocumentKind = Words(DocumentKind), DocumentPeriod = Words(DocumentPeriod), DocumentAction = DocumentAction, Theme = Words(Theme), Claimant = Words(Claimant),
        Countries = [.. CountryCatalog.All.Select(c => c.Code).Where(Countries.Contains)], CountrySource = CountrySource,
    };

    /// <summary>Every field with what stands in it, in words; null where nothing does.</summary>
    public IReadOnlyList<(string Field, string? Value)> Values() =>
    [
        (nameof(Kind), Kind.ToString()), (nameof(Name), Words(Name)), (nameof(Qualifier), Words(Qualifier)), (nameof(FromValue), Words(FromValue)), (nameof(Value), Words(Value)),
        (nameof(Unit), Words(Unit)), (nameof(Nature), Nature?.ToString()), (nameof(When), Words(When)), (nameof(YearInferred), YearInferred ? "yes" : "no"),
        (nameof(Ordinal), Words(Ordinal)), (nameof(Place), Words(Place)), (nameof(Participants), Words(Participants)?.ReplaceLineEndings("; ")),
        (nameof(DocumentKind), Words(DocumentKind)), (nameof(DocumentPeriod), Words(DocumentPeriod)), (nameof(DocumentAction), DocumentAction?.ToString()),
        (nameof(Theme), Words(Theme)), (nameof(Countries), Words(string.Join(", ", CountryCatalog.All.Select(c => c.Code).Where(Countries.Contains)))),
        (nameof(CountrySource), CountrySource.ToString()), (nameof(Claimant), Words(Claimant)),
    ];

    /// <summary>True when nothing was changed in it.</summary>
    public bool Says(OutcomeForm other) => Values().SequenceEqual(other.Values());

    private PartialDate? ReadDate(List<DraftProblem> problems)
    {
        if (Words(When) is { } text && !PartialDate.TryParseIso(text, out _))
        {
            problems.Add(new DraftProblem(nameof(When), $"“{text}” is no date. Write 2023, 2023-12 or 2023-12-02, as exactly as the source gives it."));
        }

        return PartialDate.TryParseIso(Words(When), out var date) ? date : null;
    }

    private int? ReadOrdinal(List<DraftProblem> problems)
    {
        if (Words(Ordinal) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
        {
            return ordinal;
        }

        problems.Add(new DraftProblem(nameof(Ordinal), $"“{text}” is no whole number. For “the fourth” write 4."));
        return null;
    }

    private static double? ReadNumber(string? typed, string field, List<DraftProblem> problems)
    {
        if (Words(typed) is not { } text)
        {
            return null;
        }

        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowExponent;
        if (double.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        problems.Add(new DraftProblem(field, $"“{text}” is no number. Write it out, such as 24200000 or 3.5, without words."));
        return null;
    }

    private static string? Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
