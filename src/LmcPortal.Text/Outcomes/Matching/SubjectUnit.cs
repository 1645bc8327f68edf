using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds what a number counts when it stands in front of the verb or of the duration.</summary>
internal static class SubjectUnit
{
    private const int LongestSubject = 7;

    /// <summary>"The number of registered vessels reached 1,024": the words of the subject; null when no such verb stands in front.</summary>
    public static Unit? Read(Sentence sentence, int first, int end)
    {
        var (_, at) = QualifierReader.Read(sentence, first);
        at = sentence.IsAny(at - 1, "to", "from", "at", "by") ? at - 1 : at;
        if (!sentence.Has(at - 1, WordClass.ReachVerb))
        {
            return null;
        }

        var until = at - 1;
        while (sentence.Has(until - 1, WordClass.Auxiliary))
        {
            until--;
        }

        until = BeforePlace(sentence, until);
        var start = until;
        while (start > 0 && until - start < LongestSubject && (sentence.IsWord(start - 1) || sentence.IsHyphen(start - 1))
            && !sentence.Has(start - 1, WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Verb | WordClass.Determiner | WordClass.Connector))
        {
            start--;
        }

        return start < until && !sentence.IsCapital(until - 1) ? new Unit(sentence.Slice(start, until), end) : null;
    }

    // "Malaria cases in the border areas fell": the place behind the subject is no part of it.
    private static int BeforePlace(Sentence sentence, int until)
    {
        for (var i = until - 1; i > Math.Max(0, until - LongestSubject); i--)
        {
            if (sentence.IsAny(i, "in", "at", "along", "between", "on"))
            {
                return i;
            }

            if (!sentence.IsWord(i) && !sentence.IsHyphen(i))
            {
                break;
            }
        }

        return until;
    }

    /// <summary>"In operation for two years": the state a duration is told for, as "years in operation"; null for anything else.</summary>
    public static (int First, string Unit)? InState(Sentence sentence, int first, int end, Unit unit)
    {
        var isDuration = end - first <= 4 && sentence.Has(end - 1, WordClass.Duration) && sentence.Is(first - 1, "for");
        return isDuration && sentence.Is(first - 3, "in") && sentence.IsWord(first - 2)
            ? (first - 3, $"{unit.Text} in {sentence.Slice(first - 2, first - 1)}")
            : null;
    }
}
