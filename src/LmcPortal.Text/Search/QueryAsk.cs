using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>One thing a query asks for, with all its spellings as text.</summary>
internal sealed record QueryAsk(string Text, string Canonical, IReadOnlyList<string> Spellings, bool IsPrefix, bool IsExcluded)
{
    /// <summary>Spellings of one term; the rest of a name with more is left out.</summary>
    public const int MaxSpellings = 32;

    /// <summary>Reads parts that were found to be one name, or a single part of any kind.</summary>
    public static QueryAsk Of(List<QueryPart> parts)
    {
        var text = string.Join(' ', parts.Select(p => p.Text));
        var isLiteral = parts.Exists(p => p.IsQuoted || p.IsPrefix);
        var words = parts.SelectMany(p => p.Words.Select(w => w.Folded)).ToList();
        IEnumerable<string> spellings = isLiteral ? [] : NameVariants.Of(words);
        return new QueryAsk(text, string.Join(' ', parts), [text, .. spellings.Take(MaxSpellings)], parts[0].IsPrefix, parts[0].IsExcluded);
    }

    /// <summary>The term in the units of a cutter.</summary>
    public SearchTerm ToTerm(IWordCutter cutter) => new(
        Text,
        [
            .. Spellings.Select(s => new SearchPhrase([.. SearchText.Fold(s, cutter).Select(w => w.Folded)])).Where(p => p.Words.Count > 0).DistinctBy(p => p.ToString()),
        ],
        IsPrefix,
        IsExcluded);
}
