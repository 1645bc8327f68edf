using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Tells when a sentence speaks of what the one before told.</summary>
internal static class BackReference
{
    private const int OpeningWords = 4;

    /// <summary>True when the sentence opens with "these", "they", "this", "it" …, small words like "also" in front allowed.</summary>
    public static bool OpensWith(Sentence sentence)
    {
        for (var i = 0; i < Math.Min(OpeningWords, sentence.Count); i++)
        {
            if (sentence.Has(i, WordClass.Back))
            {
                return true;
            }

            if (!sentence.Has(i, WordClass.FunctionWord | WordClass.Opener | WordClass.Connector) && !sentence.Is(i, ","))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True for "on the same day", "that day".</summary>
    public static bool SaysSameDay(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Is(i, "day") && (sentence.IsAny(i - 1, "same", "that")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the noun in "the meeting", "during the forum", "this gathering" that means the event told before; -1 without one.</summary>
    public static int ToEvent(Sentence sentence, string? eventName)
    {
        if (eventName is null)
        {
            return -1;
        }

        for (var i = 1; i < sentence.Count; i++)
        {
            var isBare = (sentence.IsAny(i - 1, "the", "this")) && !sentence.Taken[i] && !sentence.IsCapital(i) && !GoesOn(sentence, i);
            if (isBare && Means(sentence, i, eventName))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Means(Sentence sentence, int noun, string eventName) =>
        sentence.IsAny(noun, "gathering", "event")
        || (sentence.Has(noun, WordClass.EventNoun | WordClass.VisitNoun | WordClass.MeetNoun) && !sentence.Has(noun, WordClass.Plural)
            && eventName.Contains(sentence.Span(noun).ToString(), StringComparison.OrdinalIgnoreCase));

    // "The meeting room", "the forum of ministers" mean something else.
    private static bool GoesOn(Sentence sentence, int i) => sentence.IsHyphen(i + 1) || sentence.IsAny(i + 1, "of", "between");
}
