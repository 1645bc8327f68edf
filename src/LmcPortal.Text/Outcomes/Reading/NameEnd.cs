namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Tells where a capitalised name ends.</summary>
internal static class NameEnd
{
    private const int LongestName = 40;

    private const WordClass Heads = WordClass.EventHead | WordClass.DocumentHead | WordClass.ProjectHead | WordClass.Infrastructure | WordClass.CentreHead;

    /// <summary>
    /// Index behind the last lexeme of the name that starts at <paramref name="first"/>. Capitalised words go on, with hyphens between them, with small
    /// connecting words before another capital ("Forum on Security Cooperation in the Lancang-Mekong Basin"), with a place in brackets inside
    /// ("Myanmar (Lashio)-China (Lincang) Fair") and with a period or phase behind ("(2023-2027)", "2022-2023"). "And the" starts another name.
    /// </summary>
    public static int Of(Sentence sentence, int first)
    {
        var end = first + 1;
        while (end < sentence.Count && end - first < LongestName)
        {
            var next = Step(sentence, first, end);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int Step(Sentence sentence, int first, int at)
    {
        if (sentence.Taken[at])
        {
            return at;
        }

        if (sentence.IsHyphen(at) && sentence.IsJoined(at + 1) && (sentence.IsWord(at + 1) || sentence.IsNumber(at + 1)))
        {
            return at + 2;
        }

        if (sentence.IsCapital(at))
        {
            return at + 1;
        }

        if (sentence.IsNumber(at) && sentence[at].Length <= 4 && sentence.IsCapital(at - 1) && !CountsWhatFollows(sentence, at))
        {
            return at + 1;
        }

        return sentence.Is(at, "(") ? StepBracket(sentence, at) : StepConnector(sentence, first, at);
    }

    // "Vision 2030" is a name; "Pakse 300 passengers" is a name and a number.
    private static bool CountsWhatFollows(Sentence sentence, int at) =>
        sentence.IsWord(at + 1) && !sentence.IsCapital(at + 1) && !sentence.Span(at + 1).EndsWith("ed")
        && !sentence.Has(at + 1, WordClass.Connector | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Verb | WordClass.Determiner);

    private static int StepBracket(Sentence sentence, int at)
    {
        var close = at + 1;
        while (close < sentence.Count && close - at < 8 && !sentence.Is(close, ")"))
        {
            close++;
        }

        if (!sentence.Is(close, ")"))
        {
            return at;
        }

        var isPeriod = sentence.IsNumber(at + 1) || sentence.IsAny(at + 1, "Phase", "Stage");
        var goesOn = sentence.IsCapital(close + 1) || (sentence.IsHyphen(close + 1) && sentence.IsJoined(close + 2));
        return isPeriod || goesOn ? close + 1 : at;
    }

    private static int StepConnector(Sentence sentence, int first, int at)
    {
        var isAnd = sentence.IsAny(at, "and", "&");
        if (!sentence.Has(at, WordClass.Connector) && !isAnd)
        {
            return at;
        }

        var article = sentence.Is(at + 1, "the") && !isAnd ? at + 2 : at + 1;
        var next = DateFinder.IsYear(sentence, article) && !sentence.Taken[article] ? article + 1 : article;
        if (!sentence.IsCapital(next) || sentence.Taken[next] || sentence.Has(next, WordClass.FunctionWord))
        {
            return at;
        }

        return (isAnd ? JoinsOneName(sentence, at) : Allows(sentence, first, at, article)) ? next + 1 : at;
    }

    // "Belt and Road" goes on; "… Media Summit and Lancang-Mekong Youth Forum" are two names: a head in front, three capitals and a head behind.
    private static bool JoinsOneName(Sentence sentence, int at)
    {
        if (!sentence.Has(at - 1, Heads))
        {
            return true;
        }

        var words = 0;
        var i = at + 1;
        while (sentence.IsCapital(i) || (sentence.IsHyphen(i) && sentence.IsJoined(i + 1)))
        {
            words += sentence.IsWord(i) ? 1 : 0;
            i++;
        }

        return words < 3 || !sentence.Has(i - 1, Heads);
    }

    // "Of", "on" and "for" always go on. "In" needs "the" ("in the Lancang-Mekong Region"), since "in Beijing" tells where. "By" needs a participle
    // ("Projects Funded by"). The others go on only behind a head ("Agreement between China and Laos"), "to" and "with" only behind a document.
    private static bool Allows(Sentence sentence, int first, int at, int article) => sentence.Slice(at, at + 1).ToLowerInvariant() switch
    {
        "of" or "on" or "for" => true,
        "in" => article == at + 2,
        "by" => sentence.Span(at - 1).EndsWith("ed") && sentence.IsCapital(at - 1),
        "at" or "from" or "through" or "under" => false,
        "to" or "with" => sentence.AnyIn(first, at, WordClass.DocumentHead) && !sentence.AnyIn(first, at, WordClass.Title),
        _ => sentence.AnyIn(first, at, Heads) && !sentence.AnyIn(first, at, WordClass.Title),
    };
}
