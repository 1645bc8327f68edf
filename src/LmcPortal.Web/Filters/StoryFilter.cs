using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Filters;

/// <summary>What a list of stories is narrowed to. Each value narrows further: two themes mean stories that have both.</summary>
public sealed record StoryFilter
{
    public const string ThemeKey = "theme";
    public const string CountryKey = "country";
    public const string AfterKey = "after";

    public static readonly StoryFilter All = new();

    /// <summary>Slugs, in canonical order.</summary>
    public IReadOnlyList<string> Themes { get; private init; } = [];

    /// <summary>ISO codes in upper case, in canonical order.</summary>
    public IReadOnlyList<string> Countries { get; private init; } = [];

    /// <summary>Slug of the last story of the page before; null on the first page.</summary>
    public string? After { get; private init; }

    public bool IsEmpty => Themes.Count == 0 && Countries.Count == 0;

    public static StoryFilter Read(IQueryCollection query)
    {
        var filter = All with { After = query[AfterKey].FirstOrDefault(value => !string.IsNullOrWhiteSpace(value))?.Trim() };
        filter = Values(query, ThemeKey).Aggregate(filter, (f, slug) => f.AddTheme(slug));
        return Values(query, CountryKey).Aggregate(filter, (f, code) => f.AddCountry(code));
    }

    public StoryFilter AddTheme(string slug) => this with { Themes = Add(Themes, slug.ToLowerInvariant()) };

    public StoryFilter AddCountry(string code) => this with { Countries = Add(Countries, code.ToUpperInvariant()) };

    public StoryFilter WithoutTheme(string slug) => this with { Themes = [.. Themes.Where(t => t != slug)] };

    public StoryFilter WithoutCountry(string code) => this with { Countries = [.. Countries.Where(c => c != code)] };

    public StoryFilter StartingAfter(string? storySlug) => this with { After = storySlug };

    /// <summary>Everything but the place in the list.</summary>
    public IQueryable<Story> Apply(IQueryable<Story> stories)
    {
        stories = Themes.Aggregate(stories, (s, slug) => s.WithTheme(slug));
        return Countries.Aggregate(stories, (s, code) => s.WithCountry(code));
    }

    /// <summary>The one spelling of this filter in an address; empty, or starting with a question mark.</summary>
    public string ToQuery()
    {
        var pairs = Themes.Select(t => (ThemeKey, t))
            .Concat(Countries.Select(c => (CountryKey, c.ToLowerInvariant())))
            .Concat(After is null ? [] : [(AfterKey, After)])
            .Select(p => $"{p.Item1}={Uri.EscapeDataString(p.Item2)}");
        var query = string.Join('&', pairs);
        return query.Length == 0 ? "" : "?" + query;
    }

    // Repeated keys and commas say the same thing.
    private static IEnumerable<string> Values(IQueryCollection query, string key) =>
        query[key].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static List<string> Add(IReadOnlyList<string> values, string value) =>
        [.. values.Append(value).Distinct().Order(StringComparer.Ordinal)];
}
