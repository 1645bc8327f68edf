using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>"The first all-rail express freight train connecting China, Laos, and Thailand departed": something that ran, left or came back for the first time.</summary>
internal static class FirstRunRule
{
    private const int LongestSubject = 24;

    private const WordClass NotNoun = WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Duration;

    /// <summary>Adds a draft for every first run whose subject and verb stand in the sentence.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Has(i, WordClass.Ordinal) && !InNamedEvent(sentence, i) && Read(sentence, i) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private static bool InNamedEvent(Sentence sentence, int i) => sentence.NameAt(i) is { Head: >= 0 };

    private static Draft? Read(Sentence sentence, int ordinal)
    {
        var place = Lexicon.OrdinalOf(sentence.Slice(ordinal, ordinal + 1).ToLowerInvariant());
        var noun = FirstNoun(sentence, ordinal);
        if (place is null || noun < 0 || (place > 1 && !sentence.Is(noun, "batch") && !sentence.Is(noun, "shipment")))
        {
            return null;
        }

        var verb = VerbBehind(sentence, noun);
        if (verb < 0)
        {
            return null;
        }

        var end = verb;
        while (end > noun + 1 && (sentence.Has(end - 1, WordClass.Auxiliary) || sentence.Is(end - 1, ",") || sentence.Span(end - 1).EndsWith("ly")))
        {
            end--;
        }

        var until = NounPhrase.EndOf(sentence, verb, 12);
        return new Draft(OutcomeKind.Event, ordinal, end, sentence.Slice(ordinal, end)) { Ordinal = place, CountryWords = [(0, Math.Max(until + 12, sentence.Count))] };
    }

    // A train, flight, shipment, batch … within a few plain words behind the ordinal. "First half", "first time", "first phase of talks" are none.
    private static int FirstNoun(Sentence sentence, int ordinal)
    {
        var found = -1;
        for (var i = ordinal + 1; i < Math.Min(ordinal + 10, sentence.Count); i++)
        {
            if ((!sentence.IsWord(i) && !sentence.IsHyphen(i)) || (sentence.Has(i, NotNoun | WordClass.Connector) && !sentence.IsCapital(i)))
            {
                break;
            }

            found = sentence.Has(i, WordClass.FirstNoun) ? i : found;
        }

        return found;
    }

    // The main verb: a verb of motion or beginning that is no participle of the subject ("trained in China returned": returned).
    private static int VerbBehind(Sentence sentence, int noun)
    {
        for (var i = noun + 1; i < Math.Min(noun + LongestSubject, sentence.Count); i++)
        {
            if (sentence.Is(i, ",") && sentence.IsWord(i + 1) && !sentence.Span(i + 1).EndsWith("ing") && !sentence.IsCapital(i + 1) && !sentence.Is(i + 1, "and"))
            {
                return -1;
            }

            if (sentence.IsAny(i, ".", ";", "that", "which"))
            {
                return -1;
            }

            if (sentence.Has(i, WordClass.MotionVerb) && !sentence.IsCapital(i) && !sentence.Span(i).EndsWith("ing"))
            {
                return i;
            }
        }

        return -1;
    }
}
