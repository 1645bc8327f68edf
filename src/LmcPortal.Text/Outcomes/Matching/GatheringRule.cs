using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>
/// "A water quality workshop was held in Vientiane", "an initial summary seminar on “…” was conducted": gatherings described in small letters, with words of
/// their own and a verb of holding near them. "The meeting" points back and is none.
/// </summary>
internal static class GatheringRule
{
    private const WordClass NotNoun =
        WordClass.Connector | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Verb | WordClass.HoldVerb | WordClass.Pronoun;

    /// <summary>Adds a draft for every gathering in small letters.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        if ((sentence.Classes & WordClass.HoldVerb) == 0)
        {
            return;
        }

        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Has(i, WordClass.EventNoun) && !sentence.Has(i, WordClass.Plural) && !sentence.Taken[i] && !sentence.IsCapital(i) && Read(sentence, i) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private static Draft? Read(Sentence sentence, int noun)
    {
        // "Training program", "exchange activities": the noun goes on.
        if (sentence.IsWord(noun + 1) && !sentence.Span(noun + 1).EndsWith("ed") && !sentence.IsCapital(noun + 1) && !sentence.Has(noun + 1, NotNoun))
        {
            return null;
        }

        var start = NounPhrase.StartOf(sentence, noun);
        var first = sentence.Has(start - 1, WordClass.Ordinal) ? start - 1 : start;
        var isOne = sentence.IsAny(first - 1, "a", "an") || (sentence.Has(first - 1, WordClass.Definite) && sentence.Has(first, WordClass.Ordinal));
        var end = EndOf(sentence, noun);
        isOne |= sentence.Is(first - 1, "the") && NamesItsMatter(sentence, noun);
        var isHeld = sentence.AnyIn(first - 6, first, WordClass.HoldVerb) || sentence.AnyIn(end, end + 6, WordClass.HoldVerb);
        if (!isOne || !isHeld || (!NounPhrase.IsSpecific(sentence, start, noun) && end == noun + 1))
        {
            return null;
        }

        return new Draft(OutcomeKind.Event, first, end, sentence.Slice(first, end)) { Ordinal = NameReader.OrdinalIn(sentence, first, noun) };
    }

    // "The groundbreaking ceremony for the Funan Techo Canal": a name behind the noun makes "the" a first mention.
    private static bool NamesItsMatter(Sentence sentence, int noun)
    {
        var goesOn = sentence.IsAny(noun + 1, "for", "of", "on");
        var at = sentence.Is(noun + 2, "the") ? noun + 3 : noun + 2;
        return goesOn && at < sentence.Count && (sentence.IsCapital(at) || sentence[at].Kind == LexemeKind.OpenQuote);
    }

    // "On “developing community forestry …”", "on flood control": what it was about.
    private static int EndOf(Sentence sentence, int noun)
    {
        var at = sentence.IsAny(noun + 1, "on", "for", "of", "themed", "titled") ? noun + 2 : noun + 1;
        if (at < sentence.Count && sentence[at].Kind == LexemeKind.OpenQuote && sentence.NameAt(at) is { } title)
        {
            return title.End;
        }

        return at == noun + 2 && !sentence.Dates.Any(d => d.First == at) ? NounPhrase.EndOf(sentence, noun, 20) : noun + 1;
    }
}
