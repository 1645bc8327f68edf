using LmcPortal.Text.Countries;
using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Reads who took part, also from a later sentence: "The meeting was also attended by Prime Minister Hun Manet of Cambodia …".</summary>
internal static class Attendance
{
    private const WordClass NotPerson = WordClass.Institution | WordClass.EventHead | WordClass.GroupNoun;

    /// <summary>True when the sentence tells who took part and names no event of its own.</summary>
    public static bool Tells(Sentence sentence, DraftList drafts) =>
        drafts.Drafts.All(d => d.Kind != OutcomeKind.Event) && HasVerb(sentence) && PeopleIn(sentence).Count > 0;

    /// <summary>The event with the people, the countries and the sentence added.</summary>
    public static ExtractedOutcome Add(ExtractedOutcome told, ParagraphView view, Sentence sentence, int noun, SourceLocator locator)
    {
        var countries = told.Countries.Concat(Members.Codes(view.CountriesIn(sentence.Start, sentence.End))).ToHashSet(StringComparer.Ordinal);
        return told with
        {
            Participants = [.. told.Participants.Concat(PeopleIn(sentence)).Distinct(StringComparer.Ordinal)],
            Countries = [.. CountryCatalog.All.Select(c => c.Code).Where(countries.Contains)],
            Quotes = [.. told.Quotes, QuoteMaker.Make(view.Paragraph, sentence, noun - 1, noun + 1, locator)],
        };
    }

    /// <summary>People named with their office in a sentence that tells who took part; empty for any other sentence.</summary>
    public static IReadOnlyList<string> PeopleIn(Sentence sentence)
    {
        var people = new List<string>();
        var opensWithName = sentence.IsCapital(0) && sentence.IsCapital(1)
            && !sentence.Has(0, WordClass.Title | WordClass.Demonym | WordClass.Determiner | WordClass.Connector);
        if (opensWithName && HasVerb(sentence) && Person.Read(sentence, 0) is { IsLost: false, End: >= 2 and <= 4 } subject
            && !sentence.AnyIn(0, subject.End, NotPerson | WordClass.CentreHead))
        {
            people.Add(subject.Name);
        }

        for (var i = 0; i < sentence.Count && (people.Count > 0 || i > 0 || HasVerb(sentence)); i++)
        {
            if (!sentence.IsCapital(i) || !sentence.Has(i, WordClass.Title) || Person.Read(sentence, i) is not { IsLost: false } person)
            {
                continue;
            }

            // "President of the National Assembly" names an office; a person's name has two words and no noun of an institution.
            var isPerson = person.Name.Contains(' ', StringComparison.Ordinal) && !sentence.AnyIn(person.First, person.End, NotPerson);
            if (isPerson && !people.Contains(person.Name))
            {
                people.Add(person.Name);
            }

            i = person.End - 1;
        }

        return people;
    }

    private static bool HasVerb(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.IsAny(i, Lexicon.Attendance))
            {
                return true;
            }
        }

        return false;
    }
}
