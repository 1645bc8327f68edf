using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Reads descriptions in small letters around a noun.</summary>
internal static class NounPhrase
{
    private const int MostWords = 9;

    private const WordClass Small = WordClass.Determiner | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Connector | WordClass.NumberWord | WordClass.Scale;

    private const WordClass EndsClause = WordClass.Auxiliary | WordClass.Pronoun;

    /// <summary>
    /// Index of the first word of the phrase that ends in a noun, its determiner left out: "education management training program". One "and" may stand
    /// inside ("bakery and pastry training program"). A verb ends it, unless it is the phrase's own participle.
    /// </summary>
    public static int StartOf(Sentence sentence, int noun)
    {
        var start = noun;
        while (start > 0 && noun - start < MostWords)
        {
            var isWord = sentence.IsWord(start - 1) && !sentence.Has(start - 1, Small | WordClass.Verb) && (start - 1 > 0 || !sentence.Has(start - 1, WordClass.Opener));
            var isHyphen = sentence.IsHyphen(start - 1) && sentence.IsJoined(start);
            var isAnd = sentence.Is(start - 1, "and") && start - 1 > 1 && sentence.IsWord(start - 2) && !sentence.Has(start - 2, Small | WordClass.Verb) && DeterminerBefore(sentence, start - 2);
            var isMeasure = sentence.IsHyphen(start) && !sentence[start].SpaceBefore && (sentence.Has(start - 1, WordClass.NumberWord) || sentence.IsNumber(start - 1));
            if (!isWord && !isHyphen && !isAnd && !isMeasure)
            {
                break;
            }

            start--;
        }

        return start;
    }

    /// <summary>
    /// Index behind a description that goes on from its noun: "a memorandum of understanding on cooperation in green development, climate change response, and
    /// environmental protection". A comma goes on only in a list; a date, a place, a verb or a relative clause ends it.
    /// </summary>
    public static int EndOf(Sentence sentence, int noun, int mostWords = 40)
    {
        var end = noun + 1;
        while (end < sentence.Count && end - noun < mostWords && !EndsAt(sentence, end))
        {
            end++;
        }

        while (end > noun + 1 && (sentence.Has(end - 1, Small) || sentence[end - 1].Kind == LexemeKind.Mark && !sentence.Is(end - 1, ")")))
        {
            end--;
        }

        return end;
    }

    /// <summary>True when a word of the phrase says more than "new", "joint" or "important".</summary>
    public static bool IsSpecific(Sentence sentence, int start, int noun)
    {
        for (var i = start; i < noun; i++)
        {
            if (sentence.IsWord(i) && !sentence.Has(i, WordClass.GenericWord | WordClass.Ordinal | WordClass.Demonym) && !sentence.Is(i, "and"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsAt(Sentence sentence, int i)
    {
        var lexeme = sentence[i];
        if (lexeme.Kind == LexemeKind.Mark)
        {
            return lexeme.Length == 1 && sentence.Text[lexeme.Start] switch
            {
                ',' => !IsList(sentence, i),
                '-' or '–' or '‑' or '&' or '\'' or '’' or '/' or '(' or ')' => false,
                _ => true,
            };
        }

        var isDate = sentence.Dates.Any(d => d.First == i || d.First == i + 1);
        var isPlace = (sentence.IsAny(i, "in", "at", "from")) && sentence.IsCapital(i + 1);
        return isDate || isPlace || lexeme.Has(EndsClause) || sentence.IsAny(i, "during", "while", "when", "as", "at", "after", "before", "that")
            || (sentence.Is(i, "and") && (sentence.Has(i + 1, WordClass.Verb | WordClass.SignVerb) || sentence.Has(i + 1, WordClass.Determiner)))
            || (lexeme.Has(WordClass.Verb | WordClass.HoldVerb | WordClass.MotionVerb) && !lexeme.Has(WordClass.Plural) && sentence.Span(i).EndsWith("ed"));
    }

    // Behind the comma an "and" before the clause ends.
    private static bool IsList(Sentence sentence, int comma)
    {
        if (sentence.Is(comma + 1, "and"))
        {
            return !sentence.Has(comma + 2, WordClass.Determiner | WordClass.Verb | WordClass.Pronoun);
        }

        if (sentence.Span(Math.Min(comma + 1, sentence.Count - 1)).EndsWith("ing") || sentence.Has(comma + 1, WordClass.Determiner | WordClass.FunctionWord | WordClass.Verb))
        {
            return false;
        }

        for (var i = comma + 1; i < Math.Min(comma + 10, sentence.Count) && !sentence.Has(i, EndsClause | WordClass.Verb); i++)
        {
            if (sentence.Is(i, "and"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool DeterminerBefore(Sentence sentence, int i)
    {
        for (var at = i; at > Math.Max(-1, i - 4); at--)
        {
            if (sentence.Has(at, WordClass.Determiner))
            {
                return true;
            }
        }

        return false;
    }
}
