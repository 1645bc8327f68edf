using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds openings: "the inauguration of the … Airport", "the … Railway commenced operating international passenger trains".</summary>
internal static class OpeningRule
{
    private const WordClass Built = WordClass.Infrastructure | WordClass.Building | WordClass.LineNoun | WordClass.CentreHead | WordClass.PlainProject;

    private const int LongestInsertion = 20;

    /// <summary>Adds a draft for every opening of something built or run.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.Has(i, WordClass.StartNoun) && sentence.Is(i + 1, "of") && Noun(sentence, i) is { } opening)
            {
                drafts.Add(opening);
            }
            else if (i > 0 && !sentence.Taken[i] && sentence.Has(i, WordClass.StartVerb) && Verb(sentence, i) is { } start)
            {
                drafts.Add(start);
            }
        }
    }

    // "Inauguration of the Siem Reap Angkor International Airport": a name, or a noun of what is built, behind "of".
    private static Draft? Noun(Sentence sentence, int noun)
    {
        var at = sentence.Has(noun + 2, WordClass.Determiner) ? noun + 3 : noun + 2;
        var name = at < sentence.Count ? sentence.NameAt(at) : null;
        var end = name is not null && (name.Is(Built) || name.Head < 0) ? name.End : sentence.AnyIn(at, at + 8, Built) ? UnitReader.NounEnd(sentence, at) : -1;
        return end <= at || (name is null && !sentence.AnyIn(at, end, Built)) ? null
            : new Draft(OutcomeKind.Event, noun, end, sentence.Slice(noun, end)) { IsName = name is not null };
    }

    // A line, station or route in front of the verb, and behind it an operation, a service, construction, traffic; or the passive of opening.
    private static Draft? Verb(Sentence sentence, int verb)
    {
        var helper = verb - 1;
        while (sentence.Has(helper, WordClass.Auxiliary) || (sentence.IsWord(helper) && sentence.Span(helper).EndsWith("ly")))
        {
            helper--;
        }

        var noun = BeforeInsertion(sentence, helper);
        var subject = SubjectEndingAt(sentence, noun);
        if (subject < 0 || !(helper < verb - 1 ? IsPassive(sentence, verb) : IsStart(sentence, verb)))
        {
            return null;
        }

        var end = verb + 1;
        while (end < sentence.Count && end - verb < 14 && !sentence.IsAny(end, ",", ".", ";") && !sentence.Dates.Any(d => d.First == end || d.First == end + 1))
        {
            end++;
        }

        var name = noun == helper ? sentence.Slice(subject, end) : $"{sentence.Slice(subject, noun + 1)} {sentence.Slice(helper + 1, end)}";
        return new Draft(OutcomeKind.Event, helper + 1, end, name) { CountryWords = [(0, end + 8)] };
    }

    // "A new station, built with 12 million yuan from the fund, was put into use": what stands between two commas belongs to the noun in front of the first.
    private static int BeforeInsertion(Sentence sentence, int i)
    {
        if (!sentence.Is(i, ","))
        {
            return i;
        }

        for (var at = i - 1; at > Math.Max(0, i - LongestInsertion); at--)
        {
            if (sentence.Is(at, ","))
            {
                return at - 1;
            }
        }

        return i;
    }

    private static bool IsStart(Sentence sentence, int verb)
    {
        if (sentence.IsWord(verb + 1) && sentence.Span(verb + 1).EndsWith("ing"))
        {
            return true;
        }

        for (var i = verb + 1; i < Math.Min(verb + 5, sentence.Count); i++)
        {
            if (sentence.IsAny(i, "operation", "operations", "operating", "service", "services", "construction", "traffic", "ground", "running", "use"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(Sentence sentence, int verb) =>
        sentence.IsAny(verb, "inaugurated", "opened", "completed", "launched") || IsStart(sentence, verb);

    // The noun right in front of the verb, a capitalised name or a small one with words of its own.
    private static int SubjectEndingAt(Sentence sentence, int i)
    {
        // "A cross-border park in Vientiane was inaugurated": the place between noun and verb.
        while (i > 1 && sentence.IsCapital(i) && !sentence.Has(i, Built) && (sentence.IsAny(i - 1, "in", "at") || sentence.IsCapital(i - 1)))
        {
            i -= sentence.IsCapital(i - 1) ? 1 : 2;
        }

        if (i < 0 || !sentence.Has(i, WordClass.Infrastructure | WordClass.Building | WordClass.LineNoun))
        {
            return -1;
        }

        var name = sentence.NameAt(i);
        if (name is not null)
        {
            return name.First;
        }

        var start = NounPhrase.StartOf(sentence, i);
        return NounPhrase.IsSpecific(sentence, start, i) ? start : -1;
    }
}
