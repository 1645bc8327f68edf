using System.Globalization;
using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Filters;

/// <summary>What a list of outcomes is narrowed to, and its order. Each value narrows further.</summary>
public sealed record OutcomeFilter
{
    public const string TextKey = "q";
    public const string KindKey = "kind";
    public const string YearKey = "year";
    public const string StatusKey = "status";
    public const string StoryKey = "story";
    public const string SortKey = "sort";
    public const string Undated = "undated";
    public const int TextMaxChars = 100;

    public static readonly OutcomeFilter All = new();

    public string? Text { get; init; }

    /// <summary>In an address the kind is the path: /figures and not /outcomes?kind=figure.</summary>
    public OutcomeKind? Kind { get; init; }

    /// <summary>Slugs, in canonical order.</summary>
    public IReadOnlyList<string> Themes { get; private init; } = [];

    /// <summary>ISO codes in upper case, in canonical order.</summary>
    public IReadOnlyList<string> Countries { get; private init; } = [];

    public int? Year { get; init; }

    /// <summary>Only what no source gives a date for.</summary>
    public bool IsUndated { get; init; }

    public OutcomeStatus? Status { get; init; }

    /// <summary>Slug of the story that says so.</summary>
    public string? Story { get; init; }

    public OutcomeSort Sort { get; init; }

    /// <summary>Public id of the last outcome of the page before; null on the first page.</summary>
    public string? After { get; init; }

    public bool IsEmpty => this with { Kind = null, Sort = default, After = null, Themes = All.Themes, Countries = All.Countries } == All
        && Themes.Count == 0 && Countries.Count == 0;

    public OutcomeFilter AddTheme(string slug) => this with { Themes = Add(Themes, slug.ToLowerInvariant()) };

    public OutcomeFilter AddCountry(string code) => this with { Countries = Add(Countries, code.ToUpperInvariant()) };

    public OutcomeFilter WithoutTheme(string slug) => this with { Themes = [.. Themes.Where(t => t != slug)] };

    public OutcomeFilter WithoutCountry(string code) => this with { Countries = [.. Countries.Where(c => c != code)] };

    /// <summary>Everything but the order and the place in the list.</summary>
    public IQueryable<Outcome> Apply(IQueryable<Outcome> outcomes)
    {
        outcomes = Kind is { } kind ? outcomes.OfKind(kind) : outcomes;
        outcomes = Themes.Aggregate(outcomes, (o, slug) => o.WithTheme(slug));
        outcomes = Countries.Aggregate(outcomes, (o, code) => o.WithCountry(code));
        outcomes = Year is { } year ? outcomes.InYear(year) : outcomes;
        outcomes = IsUndated ? outcomes.Where(o => o.SortDate == null) : outcomes;
        outcomes = Status is { } status ? outcomes.Where(o => o.Status == status) : outcomes;
        outcomes = Story is { } story ? outcomes.SaidIn(story) : outcomes;
        return (Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(outcomes, (o, word) => o.WithWord(word));
    }

    /// <summary>The kind aside, each value once and in canonical order.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        IEnumerable<(string Key, string? Value)> pairs =
        [
            (TextKey, Text),
            .. Themes.Select(t => (StoryFilter.ThemeKey, t)),
            .. Countries.Select(c => (StoryFilter.CountryKey, c.ToLowerInvariant())),
            (YearKey, IsUndated ? Undated : Year?.ToString(CultureInfo.InvariantCulture)),
            (StatusKey, Status is { } status ? OutcomeFilterReader.Word(status) : null),
            (StoryKey, Story),
            (SortKey, Sort == default ? null : OutcomeFilterReader.Word(Sort)),
            (StoryFilter.AfterKey, After),
        ];
        return pairs.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, p.Value!));
    }

    /// <summary>The one spelling of this filter in an address, the kind aside; empty, or starting with a question mark.</summary>
    public string ToQuery()
    {
        var query = string.Join('&', Pairs().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static List<string> Add(IReadOnlyList<string> values, string value) =>
        [.. values.Append(value).Distinct().Order(StringComparer.Ordinal)];
}
