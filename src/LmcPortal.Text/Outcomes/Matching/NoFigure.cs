using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Tells the numbers that count nothing worth keeping.</summary>
internal static class NoFigure
{
    private const int SmallGroup = 12;

    /// <summary>True for a number that is no figure.</summary>
    public static bool Is(Sentence sentence, NumberMention number) =>
        IsYear(sentence, number) || IsGroup(sentence, number) || IsLabel(sentence, number) || IsTimeFrame(sentence, number) || IsReference(sentence, number)
        || IsOne(sentence, number) || IsMember(sentence, number);

    // "In 2023"; but "over 2000 households" counts.
    private static bool IsYear(Sentence sentence, NumberMention number)
    {
        if (!number.IsPlain || number.IsWord || !DateFinder.IsYear(sentence, number.First))
        {
            return false;
        }

        var opens = sentence.Has(number.First - 1, WordClass.Connector) || sentence.IsAny(number.First - 1, "since", "the", "year");
        return opens || sentence.IsJoined(number.First) || sentence.IsHyphen(number.End) || !sentence.IsWord(number.End) || !sentence.Has(number.End, WordClass.Plural | WordClass.IrregularPlural | WordClass.Measure)
            && !Lexicon.Qualifiers.EndsBefore(sentence, number.First, out _, out _);
    }

    // "The six Lancang-Mekong countries", "five other countries", "the two sides", "all three parties": who, not how many.
    private static bool IsGroup(Sentence sentence, NumberMention number)
    {
        var isSmall = number.Value <= SmallGroup && number.End == number.First + 1;
        if (isSmall && sentence.Has(number.First - 1, WordClass.Definite))
        {
            return true;
        }

        if (number.Value > 6)
        {
            return false;
        }

        for (var i = number.End; i < Math.Min(number.End + 6, sentence.Count); i++)
        {
            if (sentence.Has(i, WordClass.GroupNoun))
            {
                return true;
            }

            if (!sentence.IsWord(i) && !sentence.IsHyphen(i))
            {
                break;
            }
        }

        return false;
    }

    // "No. 5", "Top 10", "Phase 2", "(1)", "3+5+X", "COVID-19", "8:30", "Disqus (0".
    private static bool IsLabel(Sentence sentence, NumberMention number)
    {
        var before = sentence.Is(number.First - 1, ".") ? number.First - 2 : number.First - 1;
        return (sentence.Has(before, WordClass.Label) && sentence.IsCapital(before) && number.IsPlain)
            || (sentence.IsJoined(number.First) && !sentence.IsNumber(number.First - 2)) || sentence.Is(number.First - 1, "+") || sentence.Is(number.End, "+") && sentence.IsNumber(number.End + 1)
            || sentence.Is(number.First - 1, ":") && sentence.IsNumber(number.First - 2) || sentence.Is(number.End, ":") && sentence.IsNumber(number.End + 1)
            || (sentence.IsHyphen(number.End) && sentence.IsNumber(number.End + 1)) || sentence.Is(number.First - 1, "/") || sentence.Is(number.End, "/")
            || (sentence.Is(number.First - 1, "(") && (sentence.Is(number.End, ")") || number.End >= sentence.Count)) || (number.First == 0 && (sentence.IsAny(number.End, ".", ")")));
    }

    // "Over the past five years", "every two years", "within three days", "two years ago", "aged 18": when, not how much.
    private static bool IsTimeFrame(Sentence sentence, NumberMention number)
    {
        var before = number.First - 1;
        var frames = sentence.IsAny(before, "past", "last", "next", "coming", "recent", "every", "within", "previous", "first", "aged", "age", "following");
        return frames || (sentence.Has(number.End, WordClass.Duration)
            && (sentence.IsAny(number.End + 1, "ago", "on", "later", "earlier", "after", "old")
                || sentence.IsAny(before, "in", "after")));
    }

    // "Compared with 1.2 million", "up from 300": what the figure is held against.
    private static bool IsReference(Sentence sentence, NumberMention number)
    {
        var at = Lexicon.Qualifiers.EndsBefore(sentence, number.First, out var first, out _) ? first : number.First;
        return sentence.Is(at - 1, "from") && (sentence.Has(at - 2, WordClass.NumberUp | WordClass.NumberDown))
            || ((sentence.IsAny(at - 1, "with", "to")) && sentence.Is(at - 2, "compared"));
    }

    // "One of the", "one another", "one country": a word like any other; "one million", "one-month" and "one percent" count.
    private static bool IsOne(Sentence sentence, NumberMention number) =>
        number.IsWord && number.Value is 0 or 1 && !sentence.IsHyphen(number.End) && !sentence.Is(number.End, "percent");

    // "Two of the largest", "one in five": a choice, not a count.
    private static bool IsMember(Sentence sentence, NumberMention number) =>
        number.IsWord && number.Value <= SmallGroup
        && ((sentence.Is(number.End, "of") && sentence.Has(number.End + 1, WordClass.Definite)) || (sentence.Is(number.First - 1, "in") && sentence.Is(number.First - 2, "one")));
}
