using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>
/// Finds people who met: "X met with Y", "X held talks with Y, …, as well as with Z". Each of them is a meeting of its own. A visit counts when nobody is
/// said to have met.
/// </summary>
internal static class EncounterRule
{
    private const string Lost = "The name of a participant is lost in the text; look it up in the original.";

    /// <summary>Adds a draft for every person met, or for the visit.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        if ((sentence.Classes & (WordClass.MeetVerb | WordClass.MeetNoun | WordClass.VisitNoun)) == 0)
        {
            return;
        }

        var found = false;
        for (var i = 1; i < sentence.Count; i++)
        {
            if (VerbAt(sentence, i) is { } with && Person.Read(sentence, with) is { } other && IsPerson(sentence, with, other))
            {
                found = true;
                AddAll(sentence, drafts, i, with, other);
                i = other.End;
            }
        }

        if (!found)
        {
            Visit(sentence, drafts);
        }
    }

    // "Met with", "met", "held (a friendly) talk with", "had meetings with": returns the index of the person met.
    private static int? VerbAt(Sentence sentence, int i)
    {
        if (sentence.IsAny(i, "met", "talked"))
        {
            return sentence.Is(i + 1, "with") ? i + 2 : sentence.Is(i, "met") ? i + 1 : null;
        }

        if (!sentence.Is(i, "held") && !sentence.Is(i, "had") && !sentence.Is(i, "conducted") && !sentence.Is(i, "holding"))
        {
            return null;
        }

        for (var at = i + 1; at < Math.Min(i + 7, sentence.Count) && sentence.IsWord(at); at++)
        {
            if (sentence.Has(at, WordClass.MeetNoun) && (sentence.Is(at + 1, "with") || (sentence.Is(at + 1, "by") && sentence.Is(at + 3, "with"))))
            {
                return sentence.Is(at + 1, "with") ? at + 2 : at + 4;
            }
        }

        return null;
    }

    // A country or an institution is no person: "met with the Ministry of Health".
    private static bool IsPerson(Sentence sentence, int first, Person person) =>
        person.IsLost || sentence.AnyIn(first, person.End, WordClass.Title)
        || (person.End - person.First >= 2
            && !sentence.AnyIn(person.First, person.End, WordClass.Institution | WordClass.GroupNoun | WordClass.EventHead)
            && sentence.NameAt(person.First)?.Head is null or -1);

    private static void AddAll(Sentence sentence, DraftList drafts, int verb, int with, Person other)
    {
        var subject = SubjectBefore(sentence, verb);
        var who = subject is null ? "" : subject.Name + " ";
        var what = sentence.Slice(verb, with);
        var (first, start) = (verb, with);
        while (true)
        {
            var (next, until) = NextWith(sentence, other.End);
            drafts.Add(new Draft(OutcomeKind.Event, first, other.End, $"{who}{what} {sentence.Slice(start, other.End)}")
            {
                CountryWords = [(0, verb), (start, until)],
                Participants = subject is null ? [other.Name] : [subject.Name, other.Name],
            }.WithFlag(Lost, other.IsLost || subject is { IsLost: true }));
            if (next < 0 || Person.Read(sentence, next) is not { } another || !IsPerson(sentence, next, another))
            {
                return;
            }

            (first, start, other) = (next, next, another);
        }
    }

    // "…, as well as with Saysomphone Phomvihane": the next person met, and where the words about this one end.
    private static (int Next, int Until) NextWith(Sentence sentence, int from)
    {
        // "… and Myanmar’s Deputy Prime Minister Than Swe": an office right behind the name before it.
        if (sentence.Is(from, "and") && sentence.IsCapital(from + 1) && sentence.AnyIn(from + 1, from + 5, WordClass.Title))
        {
            return (from + 1, from);
        }

        for (var i = from; i + 1 < sentence.Count; i++)
        {
            if (sentence.Is(i, "with") && (sentence.Is(i - 1, "and") || (sentence.Is(i - 1, "as") && sentence.Is(i - 2, "well")) || sentence.Is(i - 1, "also")))
            {
                return (i + 1, i);
            }
        }

        return (-1, sentence.Count);
    }

    // The first capital of the sentence that is no date: the one who met somebody.
    private static Person? SubjectBefore(Sentence sentence, int verb)
    {
        for (var i = 0; i < verb; i++)
        {
            var isDate = sentence.Dates.Any(d => d.First <= i && i < d.End);
            var isSmall = sentence.Has(i, WordClass.FunctionWord | WordClass.Determiner | WordClass.Connector | WordClass.Pronoun);
            if (!isDate && !isSmall && sentence.IsCapital(i) && (i > 0 || !sentence.Has(i, WordClass.Opener)))
            {
                return Person.Read(sentence, i);
            }
        }

        return null;
    }

    // "Paid an official visit to Laos", "made a state visit to China", "visited Cambodia".
    private static void Visit(Sentence sentence, DraftList drafts)
    {
        for (var i = 1; i + 1 < sentence.Count; i++)
        {
            var paid = sentence.Has(i, WordClass.VisitNoun) && sentence.Is(i + 1, "to") && sentence.IsCapital(i + 2)
                && FirstOf(sentence, i, "paid", "made", "concluded", "kicked") is { } at ? at : -1;
            var first = paid >= 0 ? paid : sentence.Is(i, "visited") && sentence.IsCapital(i + 1) ? i : -1;
            if (first < 0 || SubjectBefore(sentence, first) is not { } subject)
            {
                continue;
            }

            var end = paid >= 0 ? i + 3 : i + 2;
            while (sentence.IsCapital(end))
            {
                end++;
            }

            drafts.Add(new Draft(OutcomeKind.Event, first, end, $"{subject.Name} {sentence.Slice(first, end)}") { Participants = [subject.Name] }.WithFlag(Lost, subject.IsLost));
            return;
        }
    }

    private static int? FirstOf(Sentence sentence, int noun, params ReadOnlySpan<string> verbs)
    {
        for (var i = noun - 1; i > Math.Max(0, noun - 7); i--)
        {
            foreach (var verb in verbs)
            {
                if (sentence.Is(i, verb))
                {
                    return i;
                }
            }
        }

        return null;
    }
}
