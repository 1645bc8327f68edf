using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>A date found for an outcome.</summary>
/// <param name="Date">The date, or null.</param>
/// <param name="IsInferred">True when its year is the document's.</param>
internal readonly record struct ChosenDate(PartialDate? Date, bool IsInferred);

/// <summary>Chooses the date of an outcome: the nearest of its sentence, else the one the sentence refers back to, else the year that frames the paragraph or the story.</summary>
internal static class DateChooser
{
    private const WordClass Doing = WordClass.BuildVerb | WordClass.StartVerb | WordClass.CarryVerb | WordClass.IntroduceVerb;

    /// <summary>The date of a draft.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="memory">What the sentences before left.</param>
    /// <param name="told">The event the sentence refers back to ("the meeting"), or null.</param>
    public static ChosenDate For(Sentence sentence, Draft draft, Memory memory, ExtractedOutcome? told)
    {
        if (draft.IsAhead || (draft.Kind == OutcomeKind.Project && draft.IsName && !IsBeingDone(sentence, draft)))
        {
            return default;
        }

        if (Nearest(sentence, draft) is { } mention)
        {
            return new ChosenDate(mention.With(memory.Year), mention.Year is null);
        }

        if (draft.Kind == OutcomeKind.Figure)
        {
            return told?.Date is { } held && held.Precision == DatePrecision.Day ? new ChosenDate(held, told.YearInferred)
                : BackReference.OpensWith(sentence) && memory.LastDate is not null ? new ChosenDate(memory.LastDate, memory.LastDateInferred)
                : default;
        }

        if (draft.Kind != OutcomeKind.Document && YearIn(sentence, draft) is { } own)
        {
            return new ChosenDate(PartialDate.OfYear(own), false);
        }

        return told?.Date is { } date ? new ChosenDate(date, told.YearInferred)
            : (BackReference.OpensWith(sentence) || BackReference.SaysSameDay(sentence)) && memory is { LastDate: not null, LastIsAsOf: false }
                ? new ChosenDate(memory.LastDate, memory.LastDateInferred)
            : memory.FrameYear is { } year ? new ChosenDate(PartialDate.OfYear(year), false)
            : memory.StoryYear is { } story && Happened(draft) ? new ChosenDate(PartialDate.OfYear(story), true)
            : default;
    }

    /// <summary>Remembers the date and the year a sentence brings in for the sentences behind it.</summary>
    public static void Remember(Sentence sentence, Memory memory, ExtractedOutcome? told)
    {
        var mention = sentence.Dates.FirstOrDefault(d => d.Role != DateRole.Reference);
        if (mention is null)
        {
            // "They …" goes on with the date of the sentence before it.
            memory.LastDate = told?.Date ?? (BackReference.OpensWith(sentence) ? memory.LastDate : null);
            memory.LastDateInferred = told?.Date is null ? memory.LastDateInferred : told.YearInferred;
            return;
        }

        memory.LastDate = mention.With(memory.Year);
        memory.LastDateInferred = mention.Year is null;
        memory.LastIsAsOf = mention.Role == DateRole.AsOf;
        var opensWithYear = mention is { Year: not null, Month: null, Role: DateRole.When } && mention.First <= 2;
        memory.StoryYear = memory.IsOpening && opensWithYear ? mention.Year : memory.StoryYear;
        memory.FrameYear = opensWithYear ? mention.Year : mention.Role == DateRole.When && mention.Year is not null ? null : memory.FrameYear;
    }

    // A standing thing ("the China-Laos Railway") has no date unless the words beside it open, build or carry it out.
    private static bool IsBeingDone(Sentence sentence, Draft draft)
    {
        var end = draft.End;
        while (end < Math.Min(draft.End + 6, sentence.Count) && !sentence.Is(end, ","))
        {
            end++;
        }

        return sentence.AnyIn(draft.First - 4, draft.First, Doing) || sentence.AnyIn(draft.End, end, Doing);
    }

    // What a story of "In 2023, …" tells happened in 2023; a document only named, or a thing that goes on, need not.
    private static bool Happened(Draft draft) => draft.Kind == OutcomeKind.Event || draft.Document is { Action: not DocumentAction.Named };

    // "The fourth meeting will be held in Phnom Penh in 2027": the date of an event still to come is its own.
    private static bool IsToBeHeld(Sentence sentence, Draft draft, DateMention date)
    {
        for (var i = draft.End; i < date.First; i++)
        {
            if (sentence.Is(i, ","))
            {
                return false;
            }
        }

        return draft.Kind == OutcomeKind.Event && sentence.AnyIn(draft.End, date.First, WordClass.HoldVerb);
    }

    // "33 stations under a memorandum signed in December 2019": the date tells when the document was signed, not what the figure stood at.
    private static bool IsOfSigning(Sentence sentence, Draft draft, DateMention date)
    {
        var document = draft.End;
        while (document < date.First && !sentence.Has(document, WordClass.DocumentItem | WordClass.PlainDocument))
        {
            document++;
        }

        return draft.Kind == OutcomeKind.Figure && sentence.AnyIn(document, date.First, WordClass.SigningVerb | WordClass.AdoptVerb);
    }

    // "2022 Lancang-Mekong Bean Industry Forum", "LMC Week 2019": the year at the start or end of the name.
    private static int? YearIn(Sentence sentence, Draft draft) =>
        !draft.IsName ? null
        : DateFinder.IsYear(sentence, draft.First) ? int.Parse(sentence.Span(draft.First), System.Globalization.CultureInfo.InvariantCulture)
        : DateFinder.IsYear(sentence, draft.End - 1) && !sentence.IsJoined(draft.End - 1) ? int.Parse(sentence.Span(draft.End - 1), System.Globalization.CultureInfo.InvariantCulture)
        : null;

    private static DateMention? Nearest(Sentence sentence, Draft draft)
    {
        DateMention? nearest = null;
        var least = int.MaxValue;
        foreach (var date in sentence.Dates)
        {
            var isInside = date.First >= draft.First && date.End <= draft.End;
            if (date.Role == DateRole.Reference || isInside || (date.Role == DateRole.AsOf && draft.Kind is OutcomeKind.Project or OutcomeKind.Document))
            {
                continue;
            }

            // "… is expected to be completed in 2028": a date still to come is not the outcome's.
            if (date.First >= draft.End && ((sentence.AnyIn(draft.End, date.First, WordClass.Upcoming) && !IsToBeHeld(sentence, draft, date)) || IsOfSigning(sentence, draft, date)))
            {
                continue;
            }

            // A date that opens the sentence holds for all of it; one behind another figure or event does not.
            var distance = date.First <= 2 ? 12 : date.First >= draft.End ? date.First - draft.End : draft.First - date.End;
            if (distance < least || (distance == least && date.First >= draft.End))
            {
                (nearest, least) = (date, distance);
            }
        }

        return nearest;
    }
}
