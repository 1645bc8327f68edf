using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>"The 65th anniversary of the establishment of diplomatic relations between China and Cambodia": the ordinal and all the "of" behind it.</summary>
internal static class AnniversaryRule
{
    private const int LongestName = 30;

    /// <summary>Adds a draft for every anniversary that has an ordinal.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (!sentence.Is(i, "anniversary") || !sentence.Has(i - 1, WordClass.Ordinal))
            {
                continue;
            }

            var end = sentence.Is(i + 1, "of") ? EndOf(sentence, i + 2) : i + 1;
            drafts.Add(new Draft(OutcomeKind.Event, i - 1, end, sentence.Slice(i - 1, end))
            {
                IsName = true,
                Ordinal = Lexicon.OrdinalOf(sentence.Slice(i - 1, i).ToLowerInvariant()),
            });
        }
    }

    private static int EndOf(Sentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Count && end - start < LongestName && !Stops(sentence, end))
        {
            end++;
        }

        return sentence.Is(end - 1, "and") ? end - 1 : end;
    }

    private static bool Stops(Sentence sentence, int i)
    {
        var isMark = sentence[i].Kind == LexemeKind.Mark && !sentence.IsHyphen(i);
        var isList = sentence.Is(i, ",") && sentence.IsWord(i + 1) && !sentence.Has(i + 1, WordClass.Determiner | WordClass.FunctionWord | WordClass.Pronoun | WordClass.Verb)
            && !sentence.Span(i + 1).EndsWith("ing") && sentence.AnyIn(i + 1, i + 6, WordClass.Connector);
        return (isMark && !isList) || sentence.Has(i, WordClass.Auxiliary | WordClass.Pronoun | WordClass.HoldVerb) || (sentence.Is(i, "in") && !sentence.IsWord(i - 1))
            || (sentence.Is(i, "in") && sentence.IsCapital(i + 1)) || sentence.IsAny(i, "with", "at", "on", "as", "was");
    }
}
