using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Finds where something happened: "took place in Beijing", "held in Pu’er City, southwest Yunnan Province", "through a video link".</summary>
internal static class PlaceReader
{
    private const int Reach = 18;

    /// <summary>The place as written, "video link", or null.</summary>
    public static string? Read(Sentence sentence, Draft draft, int next)
    {
        for (var i = draft.End; i < Math.Min(Math.Min(draft.End + Reach, sentence.Count), Math.Max(next, draft.End + 1)); i++)
        {
            if (sentence.Is(i, "video") && (sentence.Is(i + 1, "link") || sentence.Is(i + 1, "conference") || sentence.Is(i + 1, "teleconference")))
            {
                return "video link";
            }

            var opens = sentence.Is(i, "in") || sentence.Is(i, "at");
            if (opens && sentence.IsCapital(i + 1) && !sentence.Dates.Any(d => d.First == i + 1))
            {
                return Place(sentence, i + 1);
            }
        }

        return null;
    }

    private static string Place(Sentence sentence, int first)
    {
        var end = EndOfName(sentence, first);

        // "Naypyidaw, Myanmar", "Pu’er City, southwest Yunnan Province": one more name behind a comma.
        if (sentence.Is(end, ","))
        {
            var at = sentence.IsCapital(end + 1) ? end + 1 : sentence.IsWord(end + 1) && sentence.IsCapital(end + 2) && !sentence.Has(end + 1, WordClass.Determiner | WordClass.Connector) ? end + 2 : -1;
            var until = at < 0 ? end : EndOfName(sentence, at);
            end = at >= 0 && !sentence.Is(until, ",") ? until : end;
        }

        return sentence.Slice(first, end);
    }

    private static int EndOfName(Sentence sentence, int at)
    {
        while (sentence.IsCapital(at) || (sentence.IsHyphen(at) && sentence.IsJoined(at + 1)))
        {
            at++;
        }

        return at;
    }
}
