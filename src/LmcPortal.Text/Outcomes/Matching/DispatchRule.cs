using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>"A team of … experts was sent to Cambodia", "Cambodian pepper gained permission to be exported to China": people sent and markets opened.</summary>
internal static class DispatchRule
{
    private const int LongestSubject = 14;

    /// <summary>Adds a draft for every group sent and every market opened.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (IsSent(sentence, i))
            {
                Add(sentence, drafts, SubjectOf(sentence, i), i);
            }
            else if (IsPermission(sentence, i))
            {
                var verb = sentence.Has(i - 1, WordClass.Verb | WordClass.Auxiliary) || sentence.Is(i - 1, "gained") ? i - 1 : i;
                Add(sentence, drafts, SubjectOf(sentence, verb), i);
            }
        }
    }

    // "Was sent to", "were dispatched to": the passive with a place.
    private static bool IsSent(Sentence sentence, int i) =>
        (sentence.IsAny(i, "sent", "dispatched")) && sentence.Has(i - 1, WordClass.Auxiliary) && sentence.Is(i + 1, "to") && sentence.IsCapital(i + 2);

    // "Permission / approval / access … exported to".
    private static bool IsPermission(Sentence sentence, int i)
    {
        if (!sentence.Is(i, "permission") && !sentence.Is(i, "approval") && !sentence.Is(i, "approved") && !sentence.Is(i, "access") && !sentence.Is(i, "allowed"))
        {
            return false;
        }

        for (var at = i + 1; at < Math.Min(i + 6, sentence.Count); at++)
        {
            if (sentence.IsAny(at, "export", "exported", "exports"))
            {
                return true;
            }
        }

        return false;
    }

    private static int SubjectOf(Sentence sentence, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < LongestSubject && !sentence.Is(first - 1, ",") && !sentence.Is(first - 1, ".") && !sentence.Is(first - 1, "that")
            && !(sentence.Is(first - 1, "and") && sentence.IsCapital(first)))
        {
            first--;
        }

        return sentence.Has(first, WordClass.Determiner) ? first + 1 : first;
    }

    private static void Add(Sentence sentence, DraftList drafts, int first, int verb)
    {
        var end = verb + 1;
        while (end < sentence.Count && end - verb < 10 && !sentence.Is(end, ",") && !sentence.Is(end, "."))
        {
            end++;
            if (sentence.Is(end - 2, "to") && sentence.IsCapital(end - 1))
            {
                break;
            }
        }

        if (first < verb)
        {
            drafts.Add(new Draft(OutcomeKind.Event, first, end, sentence.Slice(first, end)));
        }
    }
}
