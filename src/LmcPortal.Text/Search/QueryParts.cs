using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Cuts what was typed into parts: at spaces, commas and quotation marks of every kind.</summary>
internal static class QueryParts
{
    private const string Quotes = "\"“”„‟＂«»";
    private const string OpeningQuotes = "「『《";
    private const string ClosingQuotes = "」』》";
    private const string Minuses = "-－−–—";
    private const string Stars = "*＊";
    private const string Separators = ",;?!，、；？！。၊။។";

    /// <summary>The parts in the order typed; pieces without letters and digits are none. Problems are added as sentences.</summary>
    public static List<QueryPart> Of(string typed, List<string> problems)
    {
        var parts = new List<QueryPart>();
        for (var i = 0; i < typed.Length;)
        {
            if (IsSeparator(typed, i))
            {
                i++;
                continue;
            }

            var isExcluded = Minuses.Contains(typed[i], StringComparison.Ordinal);
            i += isExcluded ? 1 : 0;
            if (i == typed.Length)
            {
                break;
            }

            var isQuoted = IsOpening(typed[i]);
            var (text, next) = isQuoted ? Quoted(typed, i, problems) : (typed[i..EndOfPlain(typed, i)], EndOfPlain(typed, i));
            i = next;
            var hasStar = isQuoted ? i < typed.Length && Stars.Contains(typed[i], StringComparison.Ordinal) : text.Length > 0 && Stars.Contains(text[^1], StringComparison.Ordinal);
            i += isQuoted && hasStar ? 1 : 0;
            Add(parts, text.Trim('*', '＊', ' '), isQuoted, hasStar, isExcluded, problems);
        }

        return parts;
    }

    private static void Add(List<QueryPart> parts, string text, bool isQuoted, bool isPrefix, bool isExcluded, List<string> problems)
    {
        var words = SearchText.Words(text);
        if (words.Count == 0)
        {
            return;
        }

        // A single letter begins too many words to list them.
        var isTooShort = isPrefix && words[^1].Folded.Length < 2 && !SearchText.HasUnspaced(words[^1].Folded);
        if (isTooShort)
        {
            problems.Add($"A star needs at least two letters before it, so “{text}*” was read without its star.");
        }

        parts.Add(new QueryPart(Canonical(text), words, isQuoted, isPrefix && !isTooShort, isExcluded));
    }

    private static string Canonical(string text) =>
        string.Join(' ', ReadingForm.Of(text).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('-');

    private static (string Text, int Next) Quoted(string typed, int open, List<string> problems)
    {
        var kind = OpeningQuotes.IndexOf(typed[open], StringComparison.Ordinal);
        var closers = kind < 0 ? Quotes : ClosingQuotes[kind].ToString();
        var close = typed.AsSpan(open + 1).IndexOfAny(closers);
        if (close >= 0)
        {
            return (typed.Substring(open + 1, close), open + close + 2);
        }

        if (SearchText.Words(typed[(open + 1)..]).Count > 0)
        {
            problems.Add($"The quotation mark before “{typed[(open + 1)..].Trim()}” has no second one, so everything behind it was read as one phrase.");
        }

        return (typed[(open + 1)..], typed.Length);
    }

    private static int EndOfPlain(string typed, int i)
    {
        while (i < typed.Length && !IsSeparator(typed, i) && !IsOpening(typed[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsOpening(char c) => Quotes.Contains(c, StringComparison.Ordinal) || OpeningQuotes.Contains(c, StringComparison.Ordinal);

    // A comma inside a number is part of it.
    private static bool IsSeparator(string typed, int i) =>
        char.IsWhiteSpace(typed[i]) || char.IsControl(typed[i]) || ClosingQuotes.Contains(typed[i], StringComparison.Ordinal)
        || (Separators.Contains(typed[i], StringComparison.Ordinal) && !(typed[i] == ',' && i > 0 && char.IsDigit(typed[i - 1]) && i + 1 < typed.Length && char.IsDigit(typed[i + 1])));
}
