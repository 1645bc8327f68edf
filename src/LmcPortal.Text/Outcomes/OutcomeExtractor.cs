using LmcPortal.Text.Outcomes.Completing;
using LmcPortal.Text.Outcomes.Matching;
using LmcPortal.Text.Outcomes.Reading;
using LmcPortal.Text.Seeds;

namespace LmcPortal.Text.Outcomes;

/// <summary>
/// Finds figures, documents, events and projects in English paragraphs by rules over words. Pure; linear in the length of the text; never throws for what a
/// text contains. Text in other languages gives nothing.
/// </summary>
public static class OutcomeExtractor
{
    internal const string NoDate = "The text gives no date for it.";

    // In this order: the first to claim a word has it. What an anniversary is of is no outcome of its own; a title is a document before its words can be
    // anything else.
    private static readonly Action<Sentence, DraftList>[] Matchers =
        [AnniversaryRule.Match, FigureMatcher.Match, DocumentMatcher.Match, EventMatcher.Match, ProjectMatcher.Match];

    /// <summary>
    /// The outcomes of one story's paragraphs in text order, each with one quote, or more when later sentences refer back to it. The same thing named twice is
    /// still two: <see cref="OutcomeMerger"/> makes them one.
    /// </summary>
    public static IReadOnlyList<ExtractedOutcome> Extract(IEnumerable<ParsedParagraph> paragraphs, DocumentHeader header) =>
        Extract(paragraphs, header, new SourceLocator(null, EditList.Empty));

    internal static IReadOnlyList<ExtractedOutcome> Extract(IEnumerable<ParsedParagraph> paragraphs, DocumentHeader header, SourceLocator locator)
    {
        var outcomes = new List<ExtractedOutcome>();
        var memory = new Memory(header.Year ?? header.Date?.First.Year);
        foreach (var view in paragraphs.Select(p => new ParagraphView(p)))
        {
            memory.StartParagraph();
            foreach (var sentence in view.Sentences())
            {
                Read(view, sentence, memory, outcomes, locator);
            }
        }

        return outcomes;
    }

    private static void Read(ParagraphView view, Sentence sentence, Memory memory, List<ExtractedOutcome> outcomes, SourceLocator locator)
    {
        var drafts = new DraftList(sentence);
        foreach (var match in Matchers)
        {
            match(sentence, drafts);
        }

        var told = memory.LastEvent;
        var noun = BackReference.ToEvent(sentence, told < 0 ? null : outcomes[told].Name);
        if (noun >= 0 && Attendance.Tells(sentence, drafts))
        {
            outcomes[told] = Attendance.Add(outcomes[told], view, sentence, noun, locator);
        }

        var ordered = drafts.Drafts.OrderBy(d => d.First).ToList();
        for (var i = 0; i < ordered.Count; i++)
        {
            var next = i + 1 < ordered.Count ? ordered[i + 1].First : sentence.Count;
            var behind = ordered.Skip(i + 1).FirstOrDefault(d => d.Kind != OutcomeKind.Event)?.First ?? sentence.Count;
            outcomes.Add(Complete(view, sentence, ordered[i], (next, behind), memory, noun >= 0 ? outcomes[told] : null, locator));
        }

        ShareCountries(outcomes, outcomes.Count - ordered.Count);
        var first = ordered.FindIndex(d => d is { Kind: OutcomeKind.Event, IsAhead: false });
        memory.LastEvent = first >= 0 ? outcomes.Count - ordered.Count + first : memory.LastEvent;
        DateChooser.Remember(sentence, memory, noun >= 0 ? outcomes[told] : null);
        var members = ordered.Count > 0 ? Members.Of(outcomes[^ordered.Count].Countries) : CountryChooser.Told(view, sentence);
        memory.LastPair = int.PopCount(members) == 2 ? members : memory.LastPair;
        memory.LastMembers = members != 0 || !BackReference.OpensWith(sentence) ? members : memory.LastMembers;
    }

    // "The First … Leaders’ Meeting was held in Sanya …, which adopted the Sanya Declaration": a document has the countries of the event that adopted it.
    private static void ShareCountries(List<ExtractedOutcome> outcomes, int start)
    {
        var host = outcomes.FindIndex(start, o => o is { Kind: OutcomeKind.Event, CountrySource: CountrySource.Cooperation });
        for (var i = start; host >= 0 && i < outcomes.Count; i++)
        {
            if (outcomes[i] is { Kind: OutcomeKind.Document, Countries.Count: < 2 })
            {
                outcomes[i] = outcomes[i] with { Countries = outcomes[host].Countries, CountrySource = CountrySource.Cooperation };
            }
        }
    }

    private static ExtractedOutcome Complete(
        ParagraphView view, Sentence sentence, Draft draft, (int Any, int Other) next, Memory memory, ExtractedOutcome? told, SourceLocator locator)
    {
        var isFigure = draft.Kind == OutcomeKind.Figure;
        var chosen = DateChooser.For(sentence, draft, memory, told);
        var (members, source) = CountryChooser.For(view, sentence, draft, next.Any, memory);
        var isNamedAfterPlace = draft.Kind == OutcomeKind.Document && int.PopCount(members) < 2;
        if (told is { Countries.Count: > 0 } && (source is CountrySource.Paragraph or CountrySource.None || isNamedAfterPlace))
        {
            (members, source) = (Members.Of(told!.Countries), CountrySource.Paragraph);
        }

        return new ExtractedOutcome(draft.Kind, WithoutPossessive(draft.Name))
        {
            Value = draft.Value,
            From = draft.From,
            Unit = draft.Unit,
            Qualifier = draft.Qualifier,
            Nature = draft.Nature,
            AsOf = isFigure ? chosen.Date : null,
            Date = isFigure ? null : chosen.Date,
            YearInferred = chosen is { Date: not null, IsInferred: true },
            Ordinal = draft.Ordinal,
            Place = isFigure ? null : PlaceOf(sentence, draft, next, told),
            Participants = draft.Kind == OutcomeKind.Event && draft.Participants.Count == 0 ? Attendance.PeopleIn(sentence) : draft.Participants,
            Document = draft.Document,
            Countries = Members.Codes(members),
            CountrySource = source,
            Theme = view.Paragraph.Theme,
            Quotes = [QuoteMaker.Make(view.Paragraph, sentence, draft.First, draft.End, locator)],
            Flags = [.. draft.Flags, .. chosen.Date is null && draft.Kind is OutcomeKind.Event or OutcomeKind.Document ? [NoDate] : Array.Empty<string>()],
        };
    }

    // Two events joined by "and" share the place behind both; a document came about where its event took place.
    private static string? PlaceOf(Sentence sentence, Draft draft, (int Any, int Other) next, ExtractedOutcome? told) =>
        PlaceReader.Read(sentence, draft, draft.Kind == OutcomeKind.Event ? next.Other : next.Any) ?? (draft.Kind == OutcomeKind.Document ? told?.Place : null);

    private static string WithoutPossessive(string name) =>
        name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
}
