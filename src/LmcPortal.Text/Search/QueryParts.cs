using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Cuts what was typed into parts: at spaces, commas and quotation marks of every kind.</summary>
internal static class QueryParts
{
    /// <summary>The parts in the order typed; pieces without letters and digits are none. Problems are added as sentences.</summary>
    public static List<QueryPart> Of(string typed, List<string> problems)
    {
        var parts = new List<QueryPart>();
        for (var i = 0; i < typed.Length;)
        {
            if (QueryMarks.IsSeparator(typed, i))
            {
                i++;
                continue;
            }

            var isExcluded = QueryMarks.IsMinus(typed[i]) && i + 1 < typed.Length;
            i += isExcluded ? 1 : 0;
            var isQuoted = QueryMarks.IsOpening(typed[i]);
            var (text, end) = isQuoted ? Quoted(typed, i, problems) : Plain(typed, i);
            var hasStar = QueryMarks.IsStar(isQuoted ? typed.ElementAtOrDefault(end) : typed[Math.Max(i, end - 1)]);
            Add(parts, Canonical(text), isQuoted, hasStar, isExcluded, problems);
            i = Math.Max(end, i + 1);
        }

        return parts;
    }

    private static (string Text, int End) Plain(string typed, int start)
    {
        var end = start;
        while (end < typed.Length && !QueryMarks.IsSeparator(typed, end) && !QueryMarks.IsOpening(typed[end]))
        {
            end++;
        }

        return (typed[start..end], end);
    }

    private static (string Text, int End) Quoted(string typed, int open, List<string> problems)
    {
        var close = typed.AsSpan(open + 1).IndexOfAny(QueryMarks.ClosingOf(typed[open]));
        if (close >= 0)
        {
            return (typed.Substring(open + 1, close), open + close + 2);
        }

        var rest = typed[(open + 1)..];
        if (Canonical(rest) is { Length: > 0 } text)
        {
            problems.Add($"The quotation mark before “{text}” has no second one, so everything behind it was read as one phrase.");
        }

        return (rest, typed.Length);
    }

    private static void Add(List<QueryPart> parts, string text, bool isQuoted, bool hasStar, bool isExcluded, List<string> problems)
    {
        var words = SearchText.Words(text);
        if (words.Count == 0)
        {
            return;
        }

        // A single Latin letter begins more words than anyone can want.
        var isTooShort = hasStar && words[^1].Folded.Length < 2 && !SearchText.HasUnspaced(words[^1].Folded);
        if (isTooShort)
        {
            problems.Add($"A star needs at least two letters before it, so “{text}*” was read without its star.");
        }

        parts.Add(new QueryPart(text, [.. words.Select(w => w.Folded)], isQuoted, hasStar && !isTooShort, isExcluded));
    }

    // Single spaces, no signs of the grammar inside or at the edges, so that the part reads the same again.
    private static string Canonical(string text)
    {
        var plain = string.Concat(ReadingForm.Of(text).Text.Select(c => QueryMarks.IsQuote(c) || char.IsControl(c) ? ' ' : c));
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(QueryMarks.Edges);
    }
}
