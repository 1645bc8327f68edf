using LmcPortal.Data.Publication;

namespace LmcPortal.Web.Filters;

/// <summary>What a search of everything is narrowed to. Its order is that of the index: best first, and of those equal the newest.</summary>
public sealed record SearchFilter : ListFilter
{
    public static readonly SearchFilter All = new();

    public Choice<PublicKind> Kinds { get; init; } = [];

    /// <summary>True when it finds everything.</summary>
    public bool IsEmpty => this with { After = null } == All;

    public override IEnumerable<KeyValuePair<string, string>> Pairs() =>
    [
        .. Pair(FilterKeys.Text, Text),
        .. Pairs(FilterKeys.Theme, Themes, Word),
        .. Pairs(FilterKeys.Country, Countries, Lower),
        .. Pairs(FilterKeys.Kind, Kinds, FilterWords.Word),
        .. Pairs(FilterKeys.Year, Years, Word),
        .. Pairs(FilterKeys.Language, Languages, Word),
        .. Pair(FilterKeys.After, After),
    ];
}
