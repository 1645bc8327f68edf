using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>A unit in a sentence.</summary>
/// <param name="Text">In the text's words.</param>
/// <param name="End">Index behind its last lexeme; the number's own end when the unit stands elsewhere.</param>
internal sealed record Unit(string Text, int End);

/// <summary>Reads what a number counts: "tons of cross-border cargo", "joint patrol and law enforcement operations", "percent of the villages".</summary>
internal static class UnitReader
{
    private const int LongestUnit = 12;

    private const WordClass Stops = WordClass.Determiner | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Verb | WordClass.Connector
        | WordClass.NumberWord | WordClass.ReachVerb;

    /// <summary>The unit that starts behind a number; null when no noun follows.</summary>
    public static Unit? Read(Sentence sentence, int start)
    {
        if (sentence.IsHyphen(start) && sentence.IsJoined(start + 1))
        {
            return Hyphenated(sentence, start + 1);
        }

        if (sentence.IsAny(start, "%", "percent") || (sentence.Is(start, "per") && sentence.Is(start + 1, "cent")))
        {
            return Percent(sentence, sentence.Is(start, "per") ? start + 2 : start + 1);
        }

        var end = NounEnd(sentence, start);
        return end > start ? new Unit(sentence.Slice(start, end), end) : null;
    }

    /// <summary>Index behind the noun phrase that starts at a lexeme; that index itself when there is none.</summary>
    public static int NounEnd(Sentence sentence, int start)
    {
        var (end, hasPlural) = (start, false);
        while (end < sentence.Count && end - start < LongestUnit)
        {
            if (sentence.IsHyphen(end) && sentence.IsJoined(end + 1) && end > start)
            {
                end += 2;
            }
            else if ((sentence.Is(end, "and") && end > start && GoesOnBehindAnd(sentence, end, hasPlural)) || (sentence.Is(end, ",") && end > start && IsList(sentence, end, hasPlural)))
            {
                (end, hasPlural) = (end + 1, false);
            }
            else if (sentence.Is(end, "of") && end > start && sentence.IsWord(end + 1) && (!sentence.Has(end + 1, Stops) || sentence.IsCapital(end + 1)))
            {
                (end, hasPlural) = (end + 1, false);
            }
            else if (IsNoun(sentence, end, end > start, hasPlural) && !(end > start && sentence.Has(end - 1, WordClass.Measure) && !IsPlural(sentence, end)))
            {
                hasPlural |= IsPlural(sentence, end);
                end++;
            }
            else
            {
                break;
            }
        }

        end = sentence.IsAny(end - 1, "and", ",", "of") ? end - 1 : end;
        return end > start && sentence.Is(end, "per") && sentence.IsWord(end + 1) ? end + 2 : end;
    }

    // "Five-month", "300-km", "20-member": a measure joined to its number. "Four-point", "two-way" count nothing.
    private static Unit? Hyphenated(Sentence sentence, int at)
    {
        if (Lexicon.Currencies.StartsAt(sentence, at, out _, out var currency) || sentence.Is(at, "dollar"))
        {
            return new Unit(currency ?? "US dollars", at + 1);
        }

        if (!sentence.Has(at, WordClass.Measure))
        {
            return null;
        }

        var word = sentence.Slice(at, at + 1);
        var isShort = word.Length <= 2 || word.EndsWith('s') || sentence.Has(at, WordClass.IrregularPlural);
        return new Unit(word is "percent" || isShort ? word : word + "s", at + 1);
    }

    private static Unit Percent(Sentence sentence, int end)
    {
        if (!sentence.Is(end, "of"))
        {
            return new Unit("percent", end);
        }

        var start = sentence.Has(end + 1, WordClass.Determiner) ? end + 2 : end + 1;
        var until = NounEnd(sentence, start);
        return until > start ? new Unit("percent " + sentence.Slice(end, until), until) : new Unit("percent", end);
    }

    // A noun phrase goes on with plain words; behind its plural only with another plural ("goods trains").
    private static bool IsNoun(Sentence sentence, int i, bool goesOn, bool hasPlural)
    {
        if (!sentence.IsWord(i) || (sentence.Has(i, Stops) && !sentence.IsCapital(i)) || (sentence.Span(i).EndsWith("ly") && !sentence.Has(i, WordClass.AdverbLike)))
        {
            return false;
        }

        var isPlural = IsPlural(sentence, i);
        var isParticiple = sentence.Span(i).EndsWith("ed") || sentence.Span(i).EndsWith("ing");
        return hasPlural ? isPlural && !sentence.IsCapital(i) : !goesOn || isPlural || !isParticiple || StartsPlural(sentence, i + 1);
    }

    // "Law enforcement training courses": an -ing or -ed word inside the phrase has its noun behind it.
    private static bool StartsPlural(Sentence sentence, int i) =>
        IsPlural(sentence, i) || (sentence.IsWord(i) && !sentence.Has(i, Stops) && IsPlural(sentence, i + 1));

    // "Joint patrol and law enforcement operations": no plural so far. "Technicians and farmers": a plural behind, then no verb.
    private static bool GoesOnBehindAnd(Sentence sentence, int and, bool hasPlural)
    {
        var next = and + 1;
        if (!sentence.IsWord(next) || sentence.Has(next, Stops) || sentence.Taken[next])
        {
            return false;
        }

        return !hasPlural ? PluralWithin(sentence, next, 4) : PluralWithin(sentence, next, 2) && !sentence.Has(next, WordClass.Verb);
    }

    // "Officials, technicians and farmers": behind the comma a plural, and an "and" not far.
    private static bool IsList(Sentence sentence, int comma, bool hasPlural)
    {
        if (!hasPlural || !PluralWithin(sentence, comma + 1, 2))
        {
            return sentence.Is(comma + 1, "and") && hasPlural && PluralWithin(sentence, comma + 2, 2);
        }

        for (var i = comma + 2; i < Math.Min(comma + 8, sentence.Count); i++)
        {
            if (sentence.Is(i, "and"))
            {
                return PluralWithin(sentence, i + 1, 2);
            }
        }

        return false;
    }

    private static bool PluralWithin(Sentence sentence, int start, int words)
    {
        for (var i = start; i < start + words; i++)
        {
            if (!sentence.IsWord(i) || sentence.Has(i, Stops) || sentence.Taken[i])
            {
                return false;
            }

            if (IsPlural(sentence, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(Sentence sentence, int i) =>
        sentence.IsWord(i) && (sentence.Has(i, WordClass.IrregularPlural | WordClass.Plural)
        || (!sentence.IsCapital(i) && sentence[i].Length > 3 && sentence.Span(i)[^1] is 's' && sentence.Span(i)[^2] is not ('s' or 'u' or 'i' or '’' or '\'')));
}
