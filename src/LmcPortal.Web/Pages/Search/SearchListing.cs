using LmcPortal.Data.Publication;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;
using LmcPortal.Web.Search;

namespace LmcPortal.Web.Pages.Search;

/// <summary>A search in words, and the ways on from it.</summary>
public sealed class SearchListing(SearchReading asked)
{
    private readonly ListWays<SearchFilter> _ways = new(asked.Filter, asked.Known, LinkTo);

    public SearchFilter Filter => asked.Filter;

    public IEnumerable<ChosenFilter> Chosen => [.. Kinds.Chosen(Many), .. _ways.Chosen];

    /// <summary>"on Connectivity, concerning Laos"; empty when only words are asked for.</summary>
    public string Words => string.Join(", ", new[]
    {
        Filter.Kinds.InWords("among", Many), _ways.ThemesInWords, _ways.CountriesInWords("concerning"), Filter.Years.InWords(), _ways.LanguagesInWords("in"),
    }.OfType<string>());

    private ChoiceLinks<PublicKind> Kinds => new(Filter.Kinds, c => LinkTo(Filter with { Kinds = c }));

    public IReadOnlyList<FacetGroup> Facets(SearchCounts counts)
    {
        var kinds = counts.Of(PublicTags.Kind);
        return
        [
            ListWays<SearchFilter>.Group("Kind", Enum.GetValues<PublicKind>().Select(k => Kinds.Facet(k, Many(k), kinds.GetValueOrDefault(k.Word())))),
            _ways.ThemeFacets(counts.Of(PublicTags.Theme)),
            _ways.CountryFacets(counts.Of(PublicTags.Country).ToDictionary(c => c.Key.ToUpperInvariant(), c => c.Value)),
            _ways.YearFacets([.. counts.Of(PublicTags.Year).Select(y => new YearCount(int.TryParse(y.Key, out var year) ? year : null, y.Value))]),
            _ways.LanguageFacets(counts.Of(PublicTags.Language)),
        ];
    }

    /// <summary>What was found, in a sentence.</summary>
    public string Sentence(SearchCounts counts)
    {
        var where = Words.Length == 0 ? "" : ", " + Words;
        var text = Filter.Text is { } words ? $"“{words}”" : null;
        var found = counts.IsWhole ? Wording.Count(counts.Total, "result", "results") : $"More than {Wording.Number(counts.Total)} results";
        return (counts.Total, text, asked.IsByLetters) switch
        {
            (0, null, _) => $"There is nothing{where}.",
            (0, _, _) => $"No text has {text}{where}.",
            (_, null, _) => $"{found}{where}, newest first.",
            (_, _, true) => $"No text has {text} as words of their own. These are the texts that contain the letters: {found}{where}, newest first.",
            _ => $"{found} for {text}{where}: those that have it in their title first, then the newest.",
        };
    }

    private static string Many(PublicKind kind) => kind == PublicKind.Story ? "Stories" : $"{kind}s";

    // A changed search starts at its beginning.
    private static string LinkTo(SearchFilter filter) => PortalLinks.SearchLike(filter with { After = null });
}
