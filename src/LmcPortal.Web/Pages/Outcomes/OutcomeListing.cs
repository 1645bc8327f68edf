using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A filter read against what exists: its words for readers, its unknown values, and the ways on from it.</summary>
public sealed class OutcomeListing
{
    private readonly Framework _framework;
    private readonly IReadOnlyList<CountryStation> _countries;
    private readonly string? _storyTitle;

    // storyTitle: of the published story the filter names; null when there is none.
    public OutcomeListing(OutcomeFilter asked, Framework framework, IReadOnlyList<CountryStation> countries, string? storyTitle)
    {
        _framework = framework;
        _countries = countries;
        _storyTitle = storyTitle;
        Unknown =
        [
            .. asked.Themes.Where(slug => Theme(slug) is null).Select(slug => $"There is no theme “{slug}”."),
            .. asked.Countries.Where(code => Country(code) is null).Select(code => $"“{code.ToLowerInvariant()}” is not one of the six countries; they are {Codes()}."),
            .. asked.Story is { } slug && _storyTitle is null ? [$"There is no story “{slug}”."] : Array.Empty<string>(),
        ];
        Filter = asked with { Story = _storyTitle is null ? null : asked.Story };
        Filter = asked.Themes.Where(slug => Theme(slug) is null).Aggregate(Filter, (f, slug) => f.WithoutTheme(slug));
        Filter = asked.Countries.Where(code => Country(code) is null).Aggregate(Filter, (f, code) => f.WithoutCountry(code));
    }

    /// <summary>The part of the request that could be understood.</summary>
    public OutcomeFilter Filter { get; }

    /// <summary>A sentence for each value that means nothing here.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public IEnumerable<ChosenFilter> Chosen => new ChosenFilter?[]
        {
            Filter.Text is { } text ? new($"“{text}”", LinkTo(Filter with { Text = null })) : null,
            Filter.Kind is { } kind ? new(kind.Name() + "s", LinkTo(Filter with { Kind = null, Sort = Filter.Sort == OutcomeSort.Value ? default : Filter.Sort })) : null,
        }
        .Concat(Filter.Themes.Select(slug => new ChosenFilter(Theme(slug)!.Label, LinkTo(Filter.WithoutTheme(slug)))))
        .Concat(Filter.Countries.Select(code => new ChosenFilter(Country(code)!.Name, LinkTo(Filter.WithoutCountry(code)))))
        .Append(Filter.Year is { } year ? new($"{year}", LinkTo(Filter with { Year = null })) : null)
        .Append(Filter.IsUndated ? new("No date", LinkTo(Filter with { IsUndated = false })) : null)
        .Append(Filter.Status is { } status ? new(StatusName(status), LinkTo(Filter with { Status = null })) : null)
        .Append(_storyTitle is null ? null : new(Wording.Shortened(_storyTitle, 60), LinkTo(Filter with { Story = null })))
        .OfType<ChosenFilter>();

    /// <summary>"of 2023 about Connectivity that concern Laos"; empty for the whole ledger.</summary>
    public string Words => Joined(", ",
        Joined(" ",
            Filter.Year is { } year ? $"of {year}" : null,
            Filter.IsUndated ? "without a date" : null,
            Filter.Themes.Count == 0 ? null : $"about {Wording.List([.. Filter.Themes.Select(slug => Theme(slug)!.Label)])}",
            Filter.Countries.Count == 0 ? null : $"that concern {Wording.List([.. Filter.Countries.Select(code => Country(code)!.Name)])}"),
        Filter.Status switch { null => null, OutcomeStatus.Reviewed => "reviewed by an editor", _ => "found by machine and not yet reviewed" },
        _storyTitle is null ? null : $"in the story “{_storyTitle}”",
        Filter.Text is { } text ? $"with the words “{text}”" : null);

    public string OrderWords => Filter.Sort switch
    {
        OutcomeSort.Oldest => "oldest first",
        OutcomeSort.Name => "by name",
        OutcomeSort.Value => "largest number first, whatever it counts",
        _ => "newest first",
    };

    public IEnumerable<SortLink> Sorts => Enum.GetValues<OutcomeSort>().Where(s => s != OutcomeSort.Value || Filter.Kind == OutcomeKind.Figure)
        .Select(s => new SortLink(s == OutcomeSort.Value ? "Largest" : s.ToString(), LinkTo(Filter with { Sort = s }), s == Filter.Sort));

    public IEnumerable<KindTab> Kinds(IReadOnlyDictionary<OutcomeKind, int> counts) =>
        Enum.GetValues<OutcomeKind>().Select(k => new KindTab(k, k.Name() + "s", counts.GetValueOrDefault(k), LinkToKind(k), k == Filter.Kind))
            .Prepend(new KindTab(null, "All", counts.Values.Sum(), LinkToKind(null), Filter.Kind is null));

    public IEnumerable<FacetGroup> Facets(OutcomeCounts counts) =>
    [
        new("Theme", [.. _framework.Nodes.Where(t => !Filter.Themes.Contains(t.Slug) && counts.Themes.GetValueOrDefault(t.Slug) > 0)
            .Select(t => new Facet(t.Label, LinkTo(Filter.AddTheme(t.Slug)), counts.Themes[t.Slug], t.Pillar, t.PillarSlug is null))]),
        new("Country", [.. _countries.Where(c => !Filter.Countries.Contains(c.Code) && counts.Countries.GetValueOrDefault(c.Code) > 0)
            .Select(c => new Facet(c.Name, LinkTo(Filter.AddCountry(c.Code)), counts.Countries[c.Code]))]),
        new("Year", Filter.Year is not null || Filter.IsUndated ? [] : [.. counts.Years.OrderByDescending(y => y.Key)
            .Select(y => new Facet($"{y.Key}", LinkTo(Filter with { Year = y.Key }), y.Value))
            .Concat(counts.Undated > 0 ? [new Facet("No date", LinkTo(Filter with { IsUndated = true }), counts.Undated)] : [])]),
        new("Review", Filter.Status is not null ? [] : [.. counts.Statuses.OrderBy(s => s.Key)
            .Select(s => new Facet(StatusName(s.Key), LinkTo(Filter with { Status = s.Key }), s.Value))]),
    ];

    private static string Joined(string separator, params string?[] parts) => string.Join(separator, parts.Where(p => !string.IsNullOrEmpty(p)));

    private static string StatusName(OutcomeStatus status) => status == OutcomeStatus.Reviewed ? "Reviewed" : "Found by machine";

    private string LinkToKind(OutcomeKind? kind) =>
        LinkTo(Filter with { Kind = kind, Sort = Filter.Sort == OutcomeSort.Value && kind != OutcomeKind.Figure ? default : Filter.Sort });

    // A changed list starts at its beginning.
    private static string LinkTo(OutcomeFilter filter) => PortalLinks.OutcomesLike(filter with { After = null });

    private ThemeNode? Theme(string slug) => _framework.Nodes.FirstOrDefault(t => t.Slug == slug);

    private CountryStation? Country(string code) => _countries.FirstOrDefault(c => c.Code == code);

    private string Codes() => Wording.List([.. _countries.Select(c => $"{c.Code.ToLowerInvariant()} ({c.Name})")]);
}
