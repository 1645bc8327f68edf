using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A filter read against what exists: its words for readers, its unknown values, and the ways on from it.</summary>
public sealed class StoryListing
{
    private readonly Framework _framework;
    private readonly IReadOnlyList<CountryStation> _countries;

    public StoryListing(StoryFilter asked, Framework framework, IReadOnlyList<CountryStation> countries)
    {
        _framework = framework;
        _countries = countries;
        Unknown =
        [
            .. asked.Themes.Where(slug => Theme(slug) is null).Select(slug => $"There is no theme “{slug}”."),
            .. asked.Countries.Where(code => Country(code) is null).Select(code => $"“{code.ToLowerInvariant()}” is not one of the six countries; they are {Codes()}."),
        ];
        Filter = asked.Themes.Where(slug => Theme(slug) is null).Aggregate(asked, (f, slug) => f.WithoutTheme(slug));
        Filter = asked.Countries.Where(code => Country(code) is null).Aggregate(Filter, (f, code) => f.WithoutCountry(code));
    }

    /// <summary>The part of the request that could be understood.</summary>
    public StoryFilter Filter { get; }

    /// <summary>A sentence for each value that means nothing here.</summary>
    public IReadOnlyList<string> Unknown { get; }

    public IEnumerable<ChosenFilter> Chosen =>
    [
        .. Filter.Themes.Select(slug => new ChosenFilter(Theme(slug)!.Label, LinkTo(Filter.WithoutTheme(slug)))),
        .. Filter.Countries.Select(code => new ChosenFilter(Country(code)!.Name, LinkTo(Filter.WithoutCountry(code)))),
    ];

    /// <summary>"about Connectivity that speak of Laos"; empty for all stories.</summary>
    public string Words => string.Join(' ', new[]
    {
        Filter.Themes.Count == 0 ? null : $"about {Wording.List([.. Filter.Themes.Select(slug => Theme(slug)!.Label)])}",
        Filter.Countries.Count == 0 ? null : $"that speak of {Wording.List([.. Filter.Countries.Select(code => Country(code)!.Name)])}",
    }.OfType<string>());

    public IEnumerable<Facet> ThemeFacets(IReadOnlyDictionary<string, int> counts) => _framework.Nodes
        .Where(t => !Filter.Themes.Contains(t.Slug) && counts.GetValueOrDefault(t.Slug) > 0)
        .Select(t => new Facet(t.Label, LinkTo(Filter.AddTheme(t.Slug)), counts[t.Slug], t.Pillar, t.PillarSlug is null));

    public IEnumerable<Facet> CountryFacets(IReadOnlyDictionary<string, int> counts) => _countries
        .Where(c => !Filter.Countries.Contains(c.Code) && counts.GetValueOrDefault(c.Code) > 0)
        .Select(c => new Facet(c.Name, LinkTo(Filter.AddCountry(c.Code)), counts[c.Code]));

    // A changed list starts at its beginning.
    private static string LinkTo(StoryFilter filter) => PortalLinks.StoriesLike(filter.StartingAfter(null));

    private ThemeNode? Theme(string slug) => _framework.Nodes.FirstOrDefault(t => t.Slug == slug);

    private CountryStation? Country(string code) => _countries.FirstOrDefault(c => c.Code == code);

    private string Codes() => Wording.List([.. _countries.Select(c => $"{c.Code.ToLowerInvariant()} ({c.Name})")]);
}
