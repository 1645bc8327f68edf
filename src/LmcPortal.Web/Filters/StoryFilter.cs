using LmcPortal.Data.Stories;

namespace LmcPortal.Web.Filters;

/// <summary>What a list of stories is narrowed to, and its order.</summary>
public sealed record StoryFilter : ListFilter
{
    public static readonly StoryFilter All = new();

    public StorySort Sort { get; init; }

    /// <summary>True when it lists every story, in whatever order.</summary>
    public bool IsEmpty => this with { Sort = default, After = null } == All;

    public override IEnumerable<KeyValuePair<string, string>> Pairs() =>
    [
        .. Pair(FilterKeys.Text, Text),
        .. Pairs(FilterKeys.Theme, Themes, Word),
        .. Pairs(FilterKeys.Country, Countries, Lower),
        .. Pairs(FilterKeys.Year, Years, Word),
        .. Pair(FilterKeys.From, From?.ToIso()),
        .. Pair(FilterKeys.To, To?.ToIso()),
        .. Pairs(FilterKeys.Collection, Collections, Word),
        .. Pairs(FilterKeys.Language, Languages, Word),
        .. Pair(FilterKeys.Sort, Sort == default ? null : Sort.Word()),
        .. Pair(FilterKeys.After, After),
    ];
}
