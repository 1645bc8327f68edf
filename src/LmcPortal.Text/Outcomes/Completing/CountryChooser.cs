using LmcPortal.Text.Names;
using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>Chooses the countries of an outcome: those of its name, of its sentence, of what the sentence refers back to, of the paragraph.</summary>
internal static class CountryChooser
{
    /// <summary>The members a draft is about and where they were read.</summary>
    /// <param name="view">The paragraph.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="next">Index of the lexeme on which the next outcome of the sentence starts, or the sentence's end.</param>
    /// <param name="memory">What the sentences before left.</param>
    public static (int Members, CountrySource Source) For(ParagraphView view, Sentence sentence, Draft draft, int next, Memory memory)
    {
        var named = In(view, sentence, draft.First, draft.End);
        if (draft.Kind != OutcomeKind.Figure && int.PopCount(named) > 1)
        {
            return (named, CountrySource.Sentence);
        }

        var words = draft.CountryWords.Aggregate(0, (set, range) => set | In(view, sentence, range.First, range.End));
        if (words != 0)
        {
            return (words, CountrySource.Sentence);
        }

        var signers = draft.Document is { Action: DocumentAction.Signed } ? In(view, sentence, 0, draft.First) : 0;
        if (int.PopCount(signers) > 1)
        {
            return (signers, CountrySource.Sentence);
        }

        var told = In(view, sentence, 0, sentence.Count);
        var group = GroupIn(sentence);
        var isCommon = draft.IsName || (draft.Kind is OutcomeKind.Event or OutcomeKind.Document && int.PopCount(told) < 2);
        if (isCommon && NameAuthority.NamesCooperation(draft.Name))
        {
            var near = draft.Kind == OutcomeKind.Project && group != Members.All ? In(view, sentence, draft.First, next) : 0;
            return int.PopCount(near) > 1 || (near != 0 && IsGiven(view, sentence, draft.End))
                ? (near, CountrySource.Sentence)
                : (Members.All, group == Members.All ? CountrySource.Sentence : CountrySource.Cooperation);
        }

        if (draft.Kind is OutcomeKind.Event or OutcomeKind.Project && draft.IsName && named != 0)
        {
            return (named | In(view, sentence, draft.First, next), CountrySource.Sentence);
        }

        told |= SaysBoth(sentence) ? memory.LastPair : 0;
        told |= group == Members.All || (group != 0 && (told == 0 || draft.Kind == OutcomeKind.Figure)) ? group : 0;
        return told != 0 ? (told, CountrySource.Sentence) : Around(view, sentence, memory);
    }

    /// <summary>The members a whole sentence names, "the six countries" included.</summary>
    public static int Told(ParagraphView view, Sentence sentence) => In(view, sentence, 0, sentence.Count) | GroupIn(sentence);

    private static (int Members, CountrySource Source) Around(ParagraphView view, Sentence sentence, Memory memory)
    {
        var before = BackReference.OpensWith(sentence) ? memory.LastMembers : 0;
        var around = before != 0 ? before : view.CountriesIn(0, view.Paragraph.Text.Length);
        return around != 0 ? (around, CountrySource.Paragraph)
            : NameAuthority.NamesCooperation(sentence.Exact) ? (Members.All, CountrySource.Cooperation)
            : (0, CountrySource.None);
    }

    // "… project was handed over to Cambodia", "… has been built in Laos": done in or for the countries named.
    private static bool IsGiven(ParagraphView view, Sentence sentence, int end)
    {
        for (var i = end; i < Math.Min(end + 8, sentence.Count); i++)
        {
            var isPlace = sentence.IsAny(i, "to", "in");
            if (isPlace && sentence.AnyIn(end, i, WordClass.BuildVerb | WordClass.ImplementVerb))
            {
                return In(view, sentence, i, i + 4) != 0;
            }
        }

        return false;
    }

    private static int In(ParagraphView view, Sentence sentence, int first, int end)
    {
        (first, end) = (Math.Max(0, first), Math.Min(end, sentence.Count));
        return end > first ? view.CountriesIn(sentence[first].Start, sentence[end - 1].End) : 0;
    }

    // "The six countries" are all members, "the five Mekong countries" all but China; five "other" ones beside China are named by it.
    private static int GroupIn(Sentence sentence)
    {
        var set = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var isSix = sentence.IsAny(i, "six", "6");
            if ((isSix || sentence.Is(i, "five")) && GroupFollows(sentence, i))
            {
                set |= isSix ? Members.All : Members.Mekong;
            }
        }

        return set;
    }

    // "The two countries", "both sides", "the two leaders".
    private static bool SaysBoth(Sentence sentence)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence.Has(i, WordClass.GroupNoun) && sentence.Has(i, WordClass.Plural) && (sentence.IsAny(i - 1, "two", "both")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool GroupFollows(Sentence sentence, int i)
    {
        for (var at = i + 1; at < Math.Min(i + 6, sentence.Count) && (sentence.IsWord(at) || sentence.IsHyphen(at)); at++)
        {
            if (sentence.Has(at, WordClass.GroupNoun) && sentence.Has(at, WordClass.Plural))
            {
                return true;
            }
        }

        return false;
    }
}
