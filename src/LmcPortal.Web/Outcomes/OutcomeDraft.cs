using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Meetings;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Outcomes;

/// <summary>The facts of an outcome as an editor wants them saved. What its kind does not have is left out when they are written.</summary>
public sealed record OutcomeDraft
{
    public required OutcomeKind Kind { get; init; }

    public required string Name { get; init; }

    public double? Value { get; init; }

    public double? FromValue { get; init; }

    public string? Unit { get; init; }

    public string? Qualifier { get; init; }

    public FigureNature? Nature { get; init; }

    /// <summary>The date a figure stands for, or when the rest happened.</summary>
    public PartialDate? When { get; init; }

    public bool YearInferred { get; init; }

    public int? Ordinal { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<string> Participants { get; init; } = [];

    public string? DocumentKind { get; init; }

    public string? DocumentPeriod { get; init; }

    public DocumentAction? DocumentAction { get; init; }

    public string? Theme { get; init; }

    public string? Claimant { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];

    public CountrySource CountrySource { get; init; }

    public static OutcomeDraft Of(OutcomeSnapshot s) => new()
    {
        Kind = s.Kind, Name = s.Name, Value = s.Value, FromValue = s.FromValue, Unit = s.Unit, Qualifier = s.Qualifier, Nature = s.Nature,
        When = PartialDate.TryParseIso(s.AsOf ?? s.Date, out var when) ? when : null, YearInferred = s.YearInferred, Ordinal = s.Ordinal, Place = s.Place,
        Participants = s.Participants, DocumentKind = s.DocumentKind, DocumentPeriod = s.DocumentPeriod, DocumentAction = s.DocumentAction,
        Theme = s.Theme, Claimant = s.Claimant, Countries = s.Countries, CountrySource = s.CountrySource,
    };

    /// <summary>Writes every fact over those of the row; its id, status and sentences stay. Its countries must be loaded.</summary>
    internal void WriteTo(Outcome outcome)
    {
        var (isFigure, isDocument) = (Kind == OutcomeKind.Figure, Kind == OutcomeKind.Document);
        outcome.Kind = Kind;
        outcome.Name = Name.Trim();
        outcome.Value = isFigure ? Value : null;
        outcome.FromValue = isFigure ? FromValue : null;
        outcome.Unit = isFigure ? Unit : null;
        outcome.Qualifier = isFigure ? Qualifier : null;
        outcome.Nature = isFigure ? Nature : null;
        outcome.AsOf = isFigure ? When : null;
        outcome.Date = isFigure ? null : When;
        outcome.SortDate = When?.First;
        outcome.YearInferred = When is not null && YearInferred;
        outcome.Ordinal = isFigure ? null : Ordinal;
        outcome.Place = isFigure ? null : Place;
        outcome.Participants = isFigure ? [] : [.. Participants];
        outcome.DocumentKind = isDocument ? DocumentKind : null;
        outcome.DocumentPeriod = isDocument ? DocumentPeriod : null;
        outcome.DocumentAction = isDocument ? DocumentAction : null;
        outcome.ThemeSlug = Theme;
        outcome.Claimant = Claimant;
        outcome.CountrySource = CountrySource;
        outcome.MeetingKey = Kind == OutcomeKind.Event ? MeetingCalendar.Find(outcome.Name, Ordinal, When)?.Key : null;
        OutcomeMapper.SetCountries(outcome, Countries);
    }
}
