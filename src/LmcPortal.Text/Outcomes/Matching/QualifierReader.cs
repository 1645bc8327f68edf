using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>Reads what stands on a number: "more than", "a cumulative total of over", "… or more".</summary>
internal static class QualifierReader
{
    private const int MostPhrases = 3;

    /// <summary>The qualifiers in front of a number, together and in their kept form, and the index of their first lexeme.</summary>
    public static (string? Qualifier, int First) Read(Sentence sentence, int first)
    {
        var (qualifier, low) = Range(sentence, first);
        first = low;
        for (var i = 0; i < MostPhrases && Lexicon.Qualifiers.EndsBefore(sentence, first, out var start, out var found); i++)
        {
            // "Handed over a total of": a small word in front of another qualifier belongs to the verb.
            if (qualifier is not null && found is "over" or "above" or "about" or "around" or "some" or "under" or "below")
            {
                break;
            }

            qualifier = qualifier is null ? found : $"{found} {qualifier}";
            first = start;
        }

        return (qualifier, first);
    }

    /// <summary>The qualifier behind a number or its unit ("or more", "+"); returns the end of the figure's words.</summary>
    public static int Behind(Sentence sentence, int numberEnd, int unitEnd, ref string? qualifier)
    {
        if (sentence.Is(unitEnd, "or") && (sentence.IsAny(unitEnd + 1, "more", "so")))
        {
            qualifier ??= "or " + sentence.Slice(unitEnd + 1, unitEnd + 2).ToLowerInvariant();
            return unitEnd + 2;
        }

        return Math.Max(numberEnd, unitEnd);
    }

    // "8–11%", "8 to 11 percent", "between 40 and 60 percent": the upper end is the value, and the lower end stays with it in words.
    private static (string? Words, int First) Range(Sentence sentence, int first)
    {
        var lowEnd = first - 1;
        var low = sentence.Has(lowEnd - 1, WordClass.Scale) ? lowEnd - 2 : lowEnd - 1;
        if (low < 0 || !sentence.IsNumber(low) || DateFinder.IsYear(sentence, low))
        {
            return (null, first);
        }

        var isBetween = sentence.Is(lowEnd, "and") && sentence.Is(low - 1, "between");
        var isTo = sentence.IsHyphen(lowEnd) || (sentence.Is(lowEnd, "to") && !sentence.Is(low - 1, "from"));
        return isBetween ? ($"between {sentence.Slice(low, lowEnd)} and", low - 1)
            : isTo ? ($"{sentence.Slice(low, lowEnd)} to", low)
            : (null, first);
    }
}
