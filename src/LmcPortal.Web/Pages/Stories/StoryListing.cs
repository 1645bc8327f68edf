using LmcPortal.Data.Stories;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Stories;

/// <summary>A list of stories in words, and the ways on from it.</summary>
public sealed class StoryListing(StoryReading asked, PublicLists lists)
{
    private readonly ListWays<StoryFilter> _ways = new(asked.Filter, asked.Known, LinkTo);

    public StoryFilter Filter => asked.Filter;

    public IEnumerable<ChosenFilter> Chosen => _ways.Chosen;

    /// <summary>"on Connectivity, speaking of Laos"; empty for all stories.</summary>
    public string Words => string.Join(", ", new[]
    {
        _ways.ThemesInWords, _ways.CountriesInWords("speaking of"), Filter.Years.InWords(), _ways.RangeInWords, _ways.CollectionsInWords("in the collection"),
        _ways.LanguagesInWords("in"), asked.IsByLetters ? $"containing “{Filter.Text}”" : Filter.Text is { } text ? $"with the words “{text}”" : null,
    }.OfType<string>());

    /// <summary>"Stories on Connectivity, speaking of Laos".</summary>
    public string Title => Words.Length == 0 ? "Stories" : $"Stories {Words}";

    public string OrderWords => Filter.Sort switch
    {
        StorySort.Oldest => "oldest first",
        StorySort.Title => "by title",
        _ => "newest first",
    };

    /// <summary>What is shown, and in which order.</summary>
    // total: how many match.
    public string Sentence(int total) => total switch
    {
        0 when Filter.IsEmpty => "There are no stories yet.",
        0 => $"There are no stories {Words}.",
        _ when Filter.IsEmpty => $"All {Wording.Stories(total)}, {OrderWords}.",
        _ => $"{Wording.Stories(total)} {Words}, {OrderWords}.",
    };

    public IEnumerable<SortLink> Sorts => Enum.GetValues<StorySort>().Select(s => new SortLink(s.ToString(), LinkTo(Filter with { Sort = s }), s == Filter.Sort));

    /// <summary>Each group counts what its own values are not chosen from yet.</summary>
    public async Task<IReadOnlyList<FacetGroup>> FacetsAsync(CancellationToken cancellationToken) =>
    [
        _ways.ThemeFacets(await lists.Stories(Filter with { Themes = Filter.Themes.OnlyExcluded() }).CountByThemeAsync(cancellationToken)),
        _ways.CountryFacets(await lists.Stories(Filter with { Countries = Filter.Countries.OnlyExcluded() }).CountByCountryAsync(cancellationToken)),
        _ways.YearFacets(await lists.Stories(Filter with { Years = Filter.Years.OnlyExcluded() }).CountByYearAsync(cancellationToken)),
        _ways.CollectionFacets(await lists.Stories(Filter with { Collections = Filter.Collections.OnlyExcluded() }).CountByCollectionAsync(cancellationToken)),
        _ways.LanguageFacets(await lists.Stories(Filter with { Languages = Filter.Languages.OnlyExcluded() }).CountByLanguageAsync(cancellationToken)),
    ];

    // A changed list starts at its beginning.
    private static string LinkTo(StoryFilter filter) => PortalLinks.StoriesLike(filter with { After = null });
}
