using LmcPortal.Web.Filters;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Shared;

/// <summary>What stories and outcomes can both be narrowed by: the words for it, and the ways on.</summary>
// linkTo: the address of another filter's list.
internal sealed class ListWays<T>(T filter, KnownValues known, Func<T, string> linkTo)
    where T : ListFilter
{
    private const string NoDate = "No date";

    /// <summary>"from March 2022 up to May 2023"; null for any time.</summary>
    public string? RangeInWords => (filter.From, filter.To) switch
    {
        (null, null) => null,
        ({ } from, null) => $"since {from.Text()}",
        (null, { } to) => $"up to {to.Text()}",
        ({ } from, { } to) => $"from {from.Text()} to {to.Text()}",
    };

    /// <summary>"on Water or Agriculture but not Health".</summary>
    public string? ThemesInWords => filter.Themes.InWords("on", Theme);

    public string? CountriesInWords(string lead) => filter.Countries.InWords(lead, Country);

    public string? LanguagesInWords(string lead) => filter.Languages.InWords(lead, Language);

    public string? CollectionsInWords(string lead) => filter.Collections.InWords(lead, c => $"“{Collection(c)}”");

    public IEnumerable<ChosenFilter> Chosen =>
    [
        .. filter.Text is { } text ? [new ChosenFilter($"“{text}”", linkTo(filter with { Text = null }))] : Array.Empty<ChosenFilter>(),
        .. Themes.Chosen(Theme),
        .. Countries.Chosen(Country),
        .. Years.Chosen(y => y is null ? NoDate : $"{y}"),
        .. RangeInWords is { } range ? [new ChosenFilter(range, linkTo(filter with { From = null, To = null }))] : Array.Empty<ChosenFilter>(),
        .. Collections.Chosen(Collection),
        .. Languages.Chosen(Language),
    ];

    private ChoiceLinks<string> Themes => new(filter.Themes, c => linkTo(filter with { Themes = c }));

    private ChoiceLinks<string> Countries => new(filter.Countries, c => linkTo(filter with { Countries = c }));

    private ChoiceLinks<int?> Years => new(filter.Years, c => linkTo(filter with { Years = c }));

    private ChoiceLinks<string> Collections => new(filter.Collections, c => linkTo(filter with { Collections = c }));

    private ChoiceLinks<string> Languages => new(filter.Languages, c => linkTo(filter with { Languages = c }));

    public FacetGroup ThemeFacets(IReadOnlyDictionary<string, int> counts) => Group("Theme", known.Themes
        .Select(t => Themes.Facet(t.Slug, t.Label, counts.GetValueOrDefault(t.Slug), t.Pillar, t.IsPillar)));

    public FacetGroup CountryFacets(IReadOnlyDictionary<string, int> counts) => Group("Country", known.Countries
        .Select(c => Countries.Facet(c.Key, c.Value, counts.GetValueOrDefault(c.Key))));

    public FacetGroup YearFacets(IReadOnlyList<YearCount> counts) => Group("Year", counts
        .Concat(filter.Years.Named.Where(y => counts.All(c => c.Year != y)).Select(y => new YearCount(y, 0))).OrderByDescending(c => c.Year)
        .Select(c => Years.Facet(c.Year, c.Year is null ? NoDate : $"{c.Year}", c.Count)));

    public FacetGroup CollectionFacets(IReadOnlyDictionary<string, int> counts) => Group("Collection", known.Collections
        .Select(c => Collections.Facet(c.Key, c.Value, counts.GetValueOrDefault(c.Key))));

    /// <summary>Nothing to choose from while all is in one language.</summary>
    public FacetGroup LanguageFacets(IReadOnlyDictionary<string, int> counts) => Group("Language", counts.Count < 2 && filter.Languages.IsAny ? [] : counts.Keys
        .Union(filter.Languages.Named).Order(StringComparer.Ordinal).Select(l => Languages.Facet(l, Language(l), counts.GetValueOrDefault(l))));

    public static FacetGroup Group(string name, IEnumerable<Facet?> facets) => new(name, [.. facets.OfType<Facet>()]);

    private string Theme(string slug) => known.Theme(slug)!;

    private string Country(string code) => known.Country(code)!;

    private string Collection(string slug) => known.Collection(slug)!;

    private static string Language(string code) => KnownValues.LanguageName(code);
}
