using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Finds what happened: named meetings and festivals, talks between people, visits, openings, first runs.</summary>
internal static class EventMatcher
{
    /// <summary>Adds a draft for every event of the sentence.</summary>
    public static void Match(Sentence sentence, DraftList drafts)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Is(WordClass.EventHead | WordClass.EventNoun) && IsEvent(sentence, name))
            {
                drafts.Add(Named(sentence, name));
            }
        }

        EncounterRule.Match(sentence, drafts);
        OpeningRule.Match(sentence, drafts);
        FirstRunRule.Match(sentence, drafts);
        GatheringRule.Match(sentence, drafts);
        DispatchRule.Match(sentence, drafts);
    }

    // A head in capitals or behind a name or title. "Leaders’ Meetings" in the plural are none of them; "Games", "Interviews" and "Talks" are always plural.
    private static bool IsEvent(Sentence sentence, NamePhrase name)
    {
        var isMany = name.Is(WordClass.Plural) && sentence.Span(name.Head) is not ("Games" or "Interviews" or "Talks" or "Consultations" or "games" or "interviews" or "talks" or "performances");
        return !isMany && (name.End - name.First > 1 || name.IsQuoted) && !name.IsNoOutcome(sentence)
            && !(name.Is(WordClass.DocumentHead) && name.HasConnector);
    }

    private static Draft Named(Sentence sentence, NamePhrase name)
    {
        var isTail = name.IsQuoted && name.Head == name.End - 1;
        var title = name.IsQuoted && !isTail ? sentence.Text[name.TitleStart..name.TitleEnd] : sentence.Slice(name.First, name.End);
        return new Draft(OutcomeKind.Event, name.First, name.End, title)
        {
            IsName = true,
            Ordinal = name.Ordinal,
            IsAhead = sentence.Has(name.First - 1, WordClass.Upcoming),
        };
    }
}
