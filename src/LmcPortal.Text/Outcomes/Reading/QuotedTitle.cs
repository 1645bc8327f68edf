namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Reads titles in quotation marks.</summary>
internal static class QuotedTitle
{
    private const int LongestTitle = 80;
    private const int LongestSlogan = 10;

    /// <summary>
    /// The title that opens at a quotation mark; null for a quotation of speech, which is read like any other text. The mark's own
    /// punctuation belongs outside: “… Region,” is the title "… Region". A noun behind tells what it is: “Youth Online” workshop.
    /// </summary>
    public static NamePhrase? Read(Sentence sentence, int open)
    {
        var close = open + 1;
        while (close < sentence.Count && close - open <= LongestTitle && sentence[close].Kind is not (LexemeKind.CloseQuote or LexemeKind.OpenQuote))
        {
            close++;
        }

        var isClosed = close < sentence.Count && sentence[close].Kind == LexemeKind.CloseQuote;
        var (first, end) = (open + 1, close);
        while (end > first && sentence[end - 1].Kind == LexemeKind.Mark && !sentence.Is(end - 1, ")"))
        {
            end--;
        }

        var isTitle = isClosed && end > first && IsTitle(sentence, first, end);
        if (!isClosed || end == first || (!isTitle && end - first > LongestSlogan && !FollowsNoun(sentence, open)))
        {
            return null;
        }

        var start = NameReader.PrefixOf(sentence, open);
        var (tail, tailClass) = NameHead.Behind(sentence, open, close + 1);
        (tail, tailClass) = isTitle || ((tailClass & WordClass.Plural) == 0 && HasLongWord(sentence, first, end)) ? (tail, tailClass) : (-1, WordClass.None);
        var (head, headClass, connector) = tail >= 0 ? (tail, tailClass, false) : isTitle ? NameHead.Of(sentence, first, end) : (-1, WordClass.None, false);
        var until = tail >= 0 ? tail + 1 : close + 1;
        return new NamePhrase(
            start, until, head, headClass, NameReader.OrdinalIn(sentence, start < open ? start : first, end), sentence[first].Start, sentence[end - 1].End, true,
            connector);
    }

    // Most of a title's long words begin with a capital letter.
    private static bool IsTitle(Sentence sentence, int first, int end)
    {
        var (words, capitals) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (sentence.IsWord(i) && sentence[i].Length > 3)
            {
                words++;
                capitals += sentence.IsCapital(i) ? 1 : 0;
            }
        }

        return words > 0 && (sentence.IsCapital(first) || sentence.IsNumber(first)) ? capitals * 2 >= words : capitals == words && words > 0;
    }

    // “smart port” project is one; “3+5+X” framework is none.
    private static bool HasLongWord(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.IsWord(i) && sentence[i].Length > 2)
            {
                return true;
            }
        }

        return false;
    }

    // "A seminar on “developing community forestry …”": a small title behind the noun it belongs to.
    private static bool FollowsNoun(Sentence sentence, int open) =>
        sentence.Has(open - 1, WordClass.EventNoun) || (sentence.Has(open - 2, WordClass.EventNoun) && sentence.Is(open - 1, "on"))
        || sentence.IsAny(open - 1, "themed", "titled", "entitled");
}
