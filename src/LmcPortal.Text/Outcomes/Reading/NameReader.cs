namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Reads the names of a sentence from left to right, each lexeme at most once.</summary>
internal static class NameReader
{
    private const WordClass Small = WordClass.Determiner | WordClass.FunctionWord | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Connector;

    /// <summary>Capitalised names and quoted titles, in text order, not overlapping.</summary>
    public static List<NamePhrase> Read(Sentence sentence)
    {
        var names = new List<NamePhrase>();
        for (var i = 0; i < sentence.Count;)
        {
            var name = sentence[i].Kind == LexemeKind.OpenQuote ? QuotedTitle.Read(sentence, i)
                : StartsName(sentence, i) ? Capitalised(sentence, i)
                : null;
            if (name is not null)
            {
                names.Add(name);
            }

            i = name is null ? i + 1 : Math.Max(name.End, i + 1);
        }

        return names;
    }

    /// <summary>Index of the ordinal or year that belongs to a name which starts at <paramref name="first"/>; that index itself without one.</summary>
    public static int PrefixOf(Sentence sentence, int first)
    {
        // "The third edition of the Lancang-Mekong International Film Week".
        var isEdition = sentence.Is(first - 1, "the") && sentence.Is(first - 2, "of")
            && (sentence.IsAny(first - 3, "edition", "session", "round"));
        var at = isEdition ? first - 3 : sentence.Is(first - 1, "annual") ? first - 1 : first;
        return sentence.Has(at - 1, WordClass.Ordinal) && !sentence.Taken[at - 1] ? at - 1
            : DateFinder.IsYear(sentence, first - 1) && !sentence.Taken[first - 1] ? first - 1
            : first;
    }

    /// <summary>The place an ordinal among the first words of a name tells; null without one.</summary>
    public static int? OrdinalIn(Sentence sentence, int first, int end)
    {
        for (var i = first; i < Math.Min(first + 2, end); i++)
        {
            if (sentence.Has(i, WordClass.Ordinal))
            {
                return Lexicon.OrdinalOf(sentence.Slice(i, i + 1).ToLowerInvariant());
            }
        }

        return null;
    }

    // A capital letter starts a name, unless it is only the sentence's first: "The", "In", "Additionally", "Exhibitions and …".
    private static bool StartsName(Sentence sentence, int i)
    {
        if (!sentence.IsCapital(i) || sentence.Taken[i] || sentence.Has(i, Small))
        {
            return false;
        }

        var isCompound = sentence.IsJoined(i + 2) && sentence.IsCapital(i + 2);
        var goesOn = !sentence.Has(i, WordClass.NumberWord) && sentence.IsCapital(i + 1) && !sentence.Taken[i + 1];
        return i > 0 || isCompound || goesOn || !sentence.Has(i, WordClass.Opener | WordClass.NumberWord);
    }

    private static NamePhrase Capitalised(Sentence sentence, int i)
    {
        var end = NameEnd.Of(sentence, i);
        var (head, headClass, connector) = NameHead.Of(sentence, i, end);
        var (tail, tailClass) = head < 0 ? NameHead.Behind(sentence, i, end) : (-1, WordClass.None);
        if (tail >= 0)
        {
            (head, headClass, end) = (tail, tailClass, tail + 1);
        }

        var first = PrefixOf(sentence, i);
        return new NamePhrase(
            first, end, head, headClass, OrdinalIn(sentence, first, end), sentence[first].Start, sentence[end - 1].End, false, connector);
    }
}
