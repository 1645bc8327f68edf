using LmcPortal.Data.Outcomes;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Web.Filters;

/// <summary>What a list of outcomes is narrowed to, and its order.</summary>
public sealed record OutcomeFilter : ListFilter
{
    public static readonly OutcomeFilter All = new();

    public Choice<OutcomeKind> Kinds { get; init; } = [];

    public Choice<OutcomeStatus> Statuses { get; init; } = [];

    /// <summary>Slugs of the stories that say so.</summary>
    public Choice<string> Stories { get; init; } = [];

    public OutcomeSort Sort { get; init; }

    /// <summary>The only kind in the list; null when there may be several. Such a list has a path of its own: /figures.</summary>
    public OutcomeKind? Kind => Kinds is { Included: [var only], Excluded: [] } ? only : null;

    /// <summary>True when it lists every outcome, in whatever order.</summary>
    public bool IsEmpty => this with { Sort = default, After = null } == All;

    /// <summary>The kind aside when it is the only one: then it is the path.</summary>
    public override IEnumerable<KeyValuePair<string, string>> Pairs() =>
    [
        .. Pair(FilterKeys.Text, Text),
        .. Pairs(FilterKeys.Theme, Themes, Word),
        .. Pairs(FilterKeys.Country, Countries, Lower),
        .. Kind is null ? Pairs(FilterKeys.Kind, Kinds, FilterWords.Word) : [],
        .. Pairs(FilterKeys.Year, Years, Word),
        .. Pair(FilterKeys.From, From?.ToIso()),
        .. Pair(FilterKeys.To, To?.ToIso()),
        .. Pairs(FilterKeys.Status, Statuses, FilterWords.Word),
        .. Pairs(FilterKeys.Story, Stories, Word),
        .. Pairs(FilterKeys.Collection, Collections, Word),
        .. Pairs(FilterKeys.Language, Languages, Word),
        .. Pair(FilterKeys.Sort, Sort == default ? null : Sort.Word()),
        .. Pair(FilterKeys.After, After),
    ];
}
