using LmcPortal.Data.Publication;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Search;

namespace LmcPortal.Web.Filters;

/// <summary>What every list can be narrowed by. Lists are equal when their filters are.</summary>
public abstract record ListFilter
{
    public const int TextMaxChars = SearchQuery.MaxChars;

    /// <summary>The year of what no source gives a date for.</summary>
    public static readonly int? Undated;

    public string? Text { get; init; }

    /// <summary>Slugs; a pillar stands for its themes too.</summary>
    public Choice<string> Themes { get; init; } = [];

    /// <summary>ISO codes in upper case.</summary>
    public Choice<string> Countries { get; init; } = [];

    public Choice<int?> Years { get; init; } = [];

    /// <summary>Nothing before the first day of it, and nothing without a date.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Nothing behind the last day of it, and nothing without a date.</summary>
    public PartialDate? To { get; init; }

    /// <summary>Slugs.</summary>
    public Choice<string> Collections { get; init; } = [];

    /// <summary>ISO 639-1 codes.</summary>
    public Choice<string> Languages { get; init; } = [];

    /// <summary>The last item of the page before; null on the first page.</summary>
    public string? After { get; init; }

    /// <summary>Each value once, in canonical order and spelling.</summary>
    public abstract IEnumerable<KeyValuePair<string, string>> Pairs();

    /// <summary>The one spelling of this filter in an address; empty, or starting with a question mark.</summary>
    public string ToQuery()
    {
        var query = string.Join('&', Pairs().Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    protected static IEnumerable<KeyValuePair<string, string>> Pair(string key, string? value) =>
        value is null ? [] : [KeyValuePair.Create(key, value)];

    protected static IEnumerable<KeyValuePair<string, string>> Pairs<T>(string key, Choice<T> choice, Func<T, string> word) =>
        choice.Included.Select(v => KeyValuePair.Create(key, word(v)))
            .Concat(choice.Excluded.Select(v => KeyValuePair.Create(key, FilterKeys.Minus + word(v))));

    protected static string Word(string value) => value;

    protected static string Lower(string value) => value.ToLowerInvariant();

    protected static string Word(int? year) => PublicTags.YearOf(year);
}
