using LmcPortal.Text.Countries;
using LmcPortal.Text.Names;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds what is being built or carried out: lines, centres, programmes, funds, joint operations.</summary>
internal static class ProjectMatcher
{
    /// <summary>Adds a draft for every project of the sentence.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Head >= 0 && IsProject(sentence, name))
            {
                var end = InfinitiveEnd(sentence, name);
                drafts.Add(new Draft(OutcomeKind.Project, name.First, end, TitleOf(sentence, name, end)) { IsName = true, Ordinal = name.Ordinal });
            }
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence.Taken[i] && (Line(sentence, i) ?? Programme(sentence, i) ?? Joint(sentence, i)) is { } draft)
            {
                drafts.Add(draft);
            }
        }
    }

    private static bool IsProject(Sentence sentence, NamePhrase name)
    {
        if (name.IsNoOutcome(sentence) || (name.End - name.First < 2 && !name.IsQuoted))
        {
            return false;
        }

        return DocumentMatcher.IsCarriedOut(sentence, name)
            || (name.Is(WordClass.Infrastructure | WordClass.LineNoun) && !name.Is(WordClass.Institution))
            || (name.Is(WordClass.ProjectHead | WordClass.PlainProject) && !name.Is(WordClass.CentreHead | WordClass.DocumentHead))
            || (name.Is(WordClass.Building) && IsBuilt(sentence, name))
            || (name.Is(WordClass.CentreHead) && (IsBuilt(sentence, name) || IsShared(sentence, name)));
    }

    // A hospital, airport or centre is a project when it is being founded or built, not when it only stands there.
    private static bool IsBuilt(Sentence sentence, NamePhrase name) =>
        sentence.AnyIn(name.First - 6, name.First, WordClass.BuildVerb) || sentence.AnyIn(name.End, name.End + 4, WordClass.BuildVerb);

    // A centre of the Lancang-Mekong countries or of two of them is their common project, unless it speaks or acts in the sentence.
    private static bool IsShared(Sentence sentence, NamePhrase name)
    {
        var words = sentence.Slice(name.First, name.End);
        var isCommon = NameAuthority.NamesCooperation(words) || CountryFinder.Count(words).Count > 1;
        var verb = name.End;
        while (verb < sentence.Count && (sentence.IsCapital(verb) || sentence.IsAny(verb, "and", "the", "in", "of", "(", ")")))
        {
            verb++;
        }

        return isCommon && !sentence.AnyIn(verb, verb + 3, WordClass.ActorVerb);
    }

    // "Vietnam’s project to improve the clean water supply system": what it is for belongs to a name that says nothing else.
    private static int InfinitiveEnd(Sentence sentence, NamePhrase name) =>
        sentence.Is(name.End, "to") && !sentence.IsCapital(name.Head) && !name.IsQuoted && sentence.IsWord(name.End + 1) && !sentence.IsCapital(name.End + 1)
            ? NounPhrase.EndOf(sentence, name.End - 1, 16)
            : name.End;

    private static string TitleOf(Sentence sentence, NamePhrase name, int end) =>
        name.IsQuoted && name.End - 1 != name.Head ? sentence.Text[name.TitleStart..name.TitleEnd] : sentence.Slice(name.First, end);

    // "The meter-gauge railway between China’s Kaiyuan and Vietnam’s Haiphong": a line and its two ends.
    private static Draft? Line(Sentence sentence, int noun)
    {
        if (!sentence.Has(noun, WordClass.LineNoun) || !sentence.IsWord(noun) || sentence.Has(noun, WordClass.Plural) || !Joins(sentence, noun))
        {
            return null;
        }

        var end = noun + 2;
        while (end < sentence.Count && end - noun < 16 && (sentence.IsCapital(end) || sentence.IsHyphen(end) || sentence.IsAny(end, "and", "to")))
        {
            end++;
        }

        var start = NounPhrase.StartOf(sentence, noun);
        return new Draft(OutcomeKind.Project, start, end, sentence.Slice(start, end));
    }

    private static bool Joins(Sentence sentence, int noun) =>
        sentence.IsCapital(noun + 2) && (sentence.IsAny(noun + 1, "between", "linking", "connecting"));

    // "Conducted an education management training program": one programme with words of its own and a verb of carrying out.
    private static Draft? Programme(Sentence sentence, int noun)
    {
        if (!sentence.Has(noun, WordClass.PlainProject) || sentence.Has(noun, WordClass.Plural) || sentence.IsCapital(noun))
        {
            return null;
        }

        var start = NounPhrase.StartOf(sentence, noun);
        var isOne = sentence.Has(start - 1, WordClass.Determiner) && !sentence.Has(start - 1, WordClass.Back) && !sentence.Is(start - 1, "any");
        var isCarried = sentence.AnyIn(start - 7, start, WordClass.CarryVerb | WordClass.IntroduceVerb) || sentence.AnyIn(noun + 1, noun + 8, WordClass.CarryVerb | WordClass.HoldVerb);
        if (!isOne || !isCarried || !(NounPhrase.IsSpecific(sentence, start, noun) || sentence.IsAny(noun + 1, "on", "to")))
        {
            return null;
        }

        var end = sentence.IsAny(noun + 1, "for", "on", "to") ? NounPhrase.EndOf(sentence, noun, 14) : noun + 1;
        return new Draft(OutcomeKind.Project, start, end, sentence.Slice(start, end));
    }

    // "Joint operations against telecommunications fraud", "joint law enforcement and fishery resources restocking efforts": done together, and it says what.
    private static Draft? Joint(Sentence sentence, int joint)
    {
        if (!sentence.Is(joint, "joint") || sentence.IsCapital(joint))
        {
            return null;
        }

        for (var i = joint + 1; i < Math.Min(joint + 9, sentence.Count) && (sentence.IsWord(i) || sentence.IsHyphen(i)) && !sentence.Taken[i]; i++)
        {
            var isHead = sentence.Has(i, WordClass.JointHead) && !(sentence.IsWord(i + 1) && sentence.Has(i + 1, WordClass.JointHead)) && !sentence.Is(i + 1, "and");
            if (!isHead)
            {
                continue;
            }

            var goesOn = sentence.IsAny(i + 1, "against", "on", "to", "for");
            if (!goesOn && i == joint + 1)
            {
                return null;
            }

            var end = goesOn ? NounPhrase.EndOf(sentence, i, 10) : i + 1;
            return sentence.Has(joint - 1, WordClass.Back) && !sentence.Is(joint - 1, "their") && !sentence.Is(joint - 1, "its")
                ? null
                : new Draft(OutcomeKind.Project, joint, end, sentence.Slice(joint, end));
        }

        return null;
    }
}
