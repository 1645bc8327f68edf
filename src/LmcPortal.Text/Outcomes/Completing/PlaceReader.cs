using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Finds where something happened: "took place in Beijing", "held in Pu’er City, southwest Yunnan Province", "through a video link".</summary>
internal static class PlaceReader
{
    private const int EventReach = 40;
    private const int ProjectReach = 2;

    /// <summary>The place as written, "video link", or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The outcome.</param>
    /// <param name="next">Index of the lexeme on which an outcome of another kind starts behind it, or the sentence's end.</param>
    public static string? Read(Sentence sentence, Draft draft, int next)
    {
        var reach = draft.Kind == OutcomeKind.Project ? ProjectReach : EventReach;
        for (var i = draft.End; i < Math.Min(draft.End + reach, next); i++)
        {
            if (sentence.Is(i, "video") && (sentence.IsAny(i + 1, "link", "conference", "teleconference")))
            {
                return "video link";
            }

            if ((sentence.IsAny(i, "in", "at")) && Place(sentence, i + 1) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    private static string? Place(Sentence sentence, int at)
    {
        var first = Starts(sentence, at) ? at : IsDirection(sentence, at) && Starts(sentence, at + 1) ? at + 1 : -1;
        if (first < 0)
        {
            return null;
        }

        var end = EndOfName(sentence, first);

        // "Naypyidaw, Myanmar", "Pu’er City, southwest Yunnan Province": one more name behind a comma. "Laos, Cambodia, Myanmar" are no place.
        var (until, isMore) = NextName(sentence, end);
        if (isMore && sentence.Is(until, ",") && !sentence.AnyIn(first, until, WordClass.PlaceHead) && (sentence.IsCapital(until + 1) || sentence.Is(until + 1, "and")))
        {
            return null;
        }

        // "Khanh Binh Dong Commune, Tran Van Thoi District, Ca Mau Province": as many as say of themselves that they are a place.
        while (isMore)
        {
            (var next, isMore) = NextName(sentence, until);
            isMore = isMore && sentence.AnyIn(until, next, WordClass.PlaceHead);
            until = isMore ? next : until;
        }

        return sentence.Slice(first, until);
    }

    // Where the name behind a comma ends; where there is none, where the one before it does.
    private static (int End, bool Found) NextName(Sentence sentence, int end)
    {
        var start = !sentence.Is(end, ",") ? -1 : Starts(sentence, end + 1) ? end + 1 : IsDirection(sentence, end + 1) && Starts(sentence, end + 2) ? end + 2 : -1;
        return start < 0 ? (end, false) : (EndOfName(sentence, start), true);
    }

    private static bool Starts(Sentence sentence, int i) =>
        sentence.IsCapital(i) && !sentence.Dates.Any(d => d.First == i) && sentence.NameAt(i) is not { Head: >= 0, HeadClass: not WordClass.Building } && !sentence.Has(i, WordClass.Title);

    private static bool IsDirection(Sentence sentence, int i) =>
        sentence.IsWord(i) && !sentence.IsCapital(i) && (sentence.Span(i).EndsWith("ern") || sentence.Span(i).EndsWith("west") || sentence.Span(i).EndsWith("east")
        || sentence.IsAny(i, "north", "south", "central", "downtown"));

    // "Kunming", "Ho Chi Minh City", "Mangshi city", "Luang Prabang province".
    private static int EndOfName(Sentence sentence, int at)
    {
        while (sentence.IsCapital(at) || (sentence.IsHyphen(at) && sentence.IsJoined(at + 1)))
        {
            at++;
        }

        return sentence.Has(at, WordClass.PlaceHead) ? at + 1 : at;
    }
}
