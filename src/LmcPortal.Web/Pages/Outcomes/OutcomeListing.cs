using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;
using LmcPortal.Web.Filters;
using LmcPortal.Web.Links;
using LmcPortal.Web.Pages.Shared;
using LmcPortal.Web.Rendering;

namespace LmcPortal.Web.Pages.Outcomes;

/// <summary>A list of outcomes in words, and the ways on from it.</summary>
public sealed class OutcomeListing(OutcomeReading asked, PublicLists lists)
{
    private const int StoryTitleMaxChars = 60;

    private readonly ListWays<OutcomeFilter> _ways = new(asked.Filter, asked.Known, LinkTo);

    public OutcomeFilter Filter => asked.Filter;

    public IEnumerable<ChosenFilter> Chosen =>
    [
        .. Kinds.Chosen(k => k.Name() + "s"),
        .. _ways.Chosen,
        .. Statuses.Chosen(StatusName),
        .. Stories.Chosen(s => Wording.Shortened(StoryTitle(s), StoryTitleMaxChars)),
    ];

    /// <summary>"on Connectivity, concerning Laos, of 2023"; empty for the whole ledger. The kinds are not in it.</summary>
    public string Words => string.Join(", ", new[]
    {
        _ways.ThemesInWords, _ways.CountriesInWords("concerning"), Filter.Years.InWords(), _ways.RangeInWords, Filter.Statuses.InWords("", StatusWords)?.Trim(),
        Filter.Stories.InWords("in the story", s => $"“{StoryTitle(s)}”"), _ways.CollectionsInWords("in the collection"), _ways.LanguagesInWords("said in"),
        asked.IsByLetters ? $"containing “{Filter.Text}”" : Filter.Text is { } text ? $"with the words “{text}”" : null,
    }.OfType<string>());

    /// <summary>What it lists, as a heading: "Figures", "Documents and events".</summary>
    public string Name => Filter.Kinds.Included.Count == 0
        ? "Outcomes"
        : Wording.List([.. Filter.Kinds.Included.Select((k, i) => i == 0 ? k.Name() + "s" : k.Word() + "s")]);

    /// <summary>"Figures on Connectivity, concerning Laos".</summary>
    public string Title => Words.Length == 0 ? Name : $"{Name} {Words}";

    /// <summary>"figures or events", "outcomes but not figures".</summary>
    public string Things(int count) => Filter.Kinds.IsAny || Filter.Kinds.Included.Count == 0
        ? Wording.Count(count, "outcome", "outcomes") + (Filter.Kinds.IsAny ? "" : $" but not {Wording.Or([.. Filter.Kinds.Excluded.Select(k => k.Word() + "s")])}")
        : $"{Wording.Number(count)} {Wording.Or([.. Filter.Kinds.Included.Select(k => count == 1 ? k.Word() : k.Word() + "s")])}";

    public string OrderWords => Filter.Sort switch
    {
        OutcomeSort.Oldest => "oldest first",
        OutcomeSort.Name => "by name",
        OutcomeSort.Value => "largest number first, whatever it counts",
        _ => "newest first",
    };

    /// <summary>What is shown, and in which order.</summary>
    // total: how many match.
    public string Sentence(int total) => (total, Words) switch
    {
        (0, "") => $"There are no {OutcomeWording.Many(Filter.Kind)} yet.",
        (0, var words) => $"There are no {OutcomeWording.Many(Filter.Kind)} {words}.",
        (_, "") when Filter.Kind is not null || Filter.Kinds.IsAny => $"All {Things(total)}, {OrderWords}.",
        (_, "") => $"{Things(total)}, {OrderWords}.",
        (_, var words) => $"{Things(total)} {words}, {OrderWords}.",
    };

    public IEnumerable<SortLink> Sorts => Enum.GetValues<OutcomeSort>().Where(s => s != OutcomeSort.Value || Filter.Kind == OutcomeKind.Figure)
        .Select(s => new SortLink(s == OutcomeSort.Value ? "Largest" : s.ToString(), LinkTo(Filter with { Sort = s }), s == Filter.Sort));

    private ChoiceLinks<OutcomeKind> Kinds => new(Filter.Kinds, c => LinkTo(Filter with { Kinds = c }));

    private ChoiceLinks<OutcomeStatus> Statuses => new(Filter.Statuses, c => LinkTo(Filter with { Statuses = c }));

    private ChoiceLinks<string> Stories => new(Filter.Stories, c => LinkTo(Filter with { Stories = c }));

    public async Task<IReadOnlyList<KindTab>> KindsAsync(CancellationToken cancellationToken)
    {
        var counts = await lists.Outcomes(Filter with { Kinds = [] }).CountByKindAsync(cancellationToken);
        return [.. Enum.GetValues<OutcomeKind>()
            .Select(k => new KindTab(k, k.Name() + "s", counts.GetValueOrDefault(k), LinkTo(Filter with { Kinds = [k] }), Filter.Kind == k))
            .Prepend(new KindTab(null, "All", counts.Values.Sum(), LinkTo(Filter with { Kinds = [] }), Filter.Kinds.IsAny))];
    }

    /// <summary>Each group counts what its own values are not chosen from yet.</summary>
    public async Task<IReadOnlyList<FacetGroup>> FacetsAsync(CancellationToken cancellationToken) =>
    [
        _ways.ThemeFacets(await lists.Outcomes(Filter with { Themes = Filter.Themes.OnlyExcluded() }).CountByThemeAsync(cancellationToken)),
        _ways.CountryFacets(await lists.Outcomes(Filter with { Countries = Filter.Countries.OnlyExcluded() }).CountByCountryAsync(cancellationToken)),
        KindFacets(await lists.Outcomes(Filter with { Kinds = Filter.Kinds.OnlyExcluded() }).CountByKindAsync(cancellationToken)),
        _ways.YearFacets(await lists.Outcomes(Filter with { Years = Filter.Years.OnlyExcluded() }).CountByYearAsync(cancellationToken)),
        StatusFacets(await lists.Outcomes(Filter with { Statuses = Filter.Statuses.OnlyExcluded() }).CountByStatusAsync(cancellationToken)),
        _ways.LanguageFacets(await lists.Outcomes(Filter with { Languages = Filter.Languages.OnlyExcluded() }).CountByLanguageAsync(cancellationToken)),
    ];

    private FacetGroup KindFacets(IReadOnlyDictionary<OutcomeKind, int> counts) => ListWays<OutcomeFilter>.Group("Kind", Enum.GetValues<OutcomeKind>()
        .Select(k => Kinds.Facet(k, k.Name() + "s", counts.GetValueOrDefault(k))));

    private FacetGroup StatusFacets(IReadOnlyDictionary<OutcomeStatus, int> counts) => ListWays<OutcomeFilter>.Group("Review",
        new[] { OutcomeStatus.Extracted, OutcomeStatus.Reviewed }.Select(s => Statuses.Facet(s, StatusName(s), counts.GetValueOrDefault(s))));

    private static string StatusName(OutcomeStatus status) => status == OutcomeStatus.Reviewed ? "Reviewed" : "Found by machine";

    private static string StatusWords(OutcomeStatus status) => status == OutcomeStatus.Reviewed ? "reviewed by an editor" : "found by machine and not yet reviewed";

    // A changed list starts at its beginning, and only figures have an order by value.
    private static string LinkTo(OutcomeFilter filter) => PortalLinks.OutcomesLike(filter with
    {
        After = null,
        Sort = filter.Sort == OutcomeSort.Value && filter.Kind != OutcomeKind.Figure ? default : filter.Sort,
    });

    private string StoryTitle(string slug) => asked.Known.Story(slug)!;
}
