namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Tells which noun of a name says what the named thing is.</summary>
internal static class NameHead
{
    /// <summary>Classes of the nouns that make a name an outcome.</summary>
    public const WordClass Heads = WordClass.EventHead | WordClass.DocumentHead | WordClass.ProjectHead | WordClass.Infrastructure | WordClass.Building | WordClass.CentreHead;

    private const WordClass LowerHeads = WordClass.EventNoun | WordClass.EventHead | WordClass.DocumentHead | WordClass.ProjectHead | WordClass.PlainProject | WordClass.Infrastructure | WordClass.LineNoun;

    private const WordClass MoreNoun = LowerHeads | WordClass.Building | WordClass.Institution | WordClass.GroupNoun | WordClass.FirstNoun | WordClass.CentreHead | WordClass.JointHead;

    private const WordClass NotNoun = WordClass.Determiner | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Connector | WordClass.Verb;

    /// <summary>
    /// The last word before the first "of", "on", "for", "in" ...: the "Forum" of "Forum on Security Cooperation". When that word tells nothing
    /// and is no office, the name's very last word: the "Forum" of "Community of Shared Future Forum". "Operation Seagull" has its head in front. Index -1 when neither is a telling noun.
    /// </summary>
    public static (int Index, WordClass Class, bool HasConnector) Of(Sentence sentence, int first, int end)
    {
        var stop = first + 1;
        while (stop < end && !(sentence.Has(stop, WordClass.Connector) && !sentence.Is(stop, "and") && !sentence.Is(stop, "&") && !sentence.IsCapital(stop)))
        {
            stop++;
        }

        if (sentence.Is(first, "Operation") && stop > first + 1)
        {
            return (first, sentence[first].Class, stop < end);
        }

        var head = LastWord(sentence, first, stop);
        var hasConnector = stop < end;
        if (sentence.Has(head, Heads))
        {
            return (head, sentence[head].Class, hasConnector);
        }

        if (!hasConnector || sentence.Has(head, WordClass.Title | WordClass.Institution) || sentence.AnyIn(first, stop, WordClass.Title))
        {
            return (-1, WordClass.None, hasConnector);
        }

        var last = LastWord(sentence, stop, end);
        return sentence.Has(last, WordClass.EventHead) && sentence.IsCapital(last) ? (last, sentence[last].Class, false) : (-1, WordClass.None, hasConnector);
    }

    /// <summary>
    /// A lower-case noun within three words behind a name that tells what it is: "Phnom Penh-Sihanoukville expressway", "“Youth Online” workshop",
    /// "“…” artistic performances". Index -1 without one. A country alone is no name: "Chinese project" needs another word, "Vietnam’s project" does not.
    /// </summary>
    public static (int Index, WordClass Class) Behind(Sentence sentence, int first, int end)
    {
        for (var i = end; i < Math.Min(end + 3, sentence.Count); i++)
        {
            if (!sentence.IsWord(i) || sentence.IsCapital(i) || sentence.Has(i, NotNoun) || sentence.Taken[i])
            {
                break;
            }

            if (sentence.Has(i, LowerHeads) && !(sentence.IsWord(i + 1) && sentence.Has(i + 1, MoreNoun) && !sentence.Has(i + 1, WordClass.Verb) && !sentence.IsCapital(i + 1)))
            {
                var nation = end - first == 1 && sentence.Has(first, WordClass.Demonym);
                return nation && i == end ? (-1, WordClass.None) : (i, sentence[i].Class);
            }
        }

        return (-1, WordClass.None);
    }

    private static int LastWord(Sentence sentence, int first, int stop)
    {
        var depth = 0;
        for (var i = stop - 1; i >= first; i--)
        {
            depth += sentence.Is(i, ")") ? 1 : sentence.Is(i, "(") ? -1 : 0;
            if (depth == 0 && sentence.IsWord(i))
            {
                return i;
            }
        }

        return -1;
    }
}
