namespace LmcPortal.Text.Outcomes;

/// <summary>Gives documents the date of the event at which they came about: "During the Third Belt and Road Forum …, China … released the “…”".</summary>
internal static class EventDates
{
    private static readonly string[] Openers = ["during the", "at the", "in the", "on the sidelines of the", "at", "during"];

    /// <summary>The same outcomes; a document without a date, or with no more than a year that was inferred, has the date of the event in its sentence.</summary>
    public static IReadOnlyList<IReadOnlyList<ExtractedOutcome>> Lend(IReadOnlyList<IReadOnlyList<ExtractedOutcome>> stories)
    {
        var events = new Dictionary<(int Line, int Start), ExtractedOutcome>();
        foreach (var (outcome, quote) in stories.SelectMany(s => s).Where(o => o is { Kind: OutcomeKind.Event, Date: not null }).SelectMany(o => o.Quotes.Select(q => (o, q))))
        {
            if (IsTold(quote))
            {
                events.TryAdd((quote.Line, quote.Start), outcome);
            }
        }

        return [.. stories.Select(story => (IReadOnlyList<ExtractedOutcome>)[.. story.Select(o => Lend(o, events))])];
    }

    private static ExtractedOutcome Lend(ExtractedOutcome outcome, Dictionary<(int Line, int Start), ExtractedOutcome> events)
    {
        var isOpen = outcome.Kind == OutcomeKind.Document && outcome.Document is { Action: not DocumentAction.Named } && (outcome.Date is null || outcome.YearInferred);
        var quote = outcome.Quotes[0];
        return isOpen && events.TryGetValue((quote.Line, quote.Start), out var told) && (outcome.Date is null || told.Date!.Precision > outcome.Date.Precision)
            ? outcome with { Date = told.Date, YearInferred = told.YearInferred, Place = outcome.Place ?? told.Place, Flags = [.. outcome.Flags.Where(f => f != OutcomeExtractor.NoDate)] }
            : outcome;
    }

    private static bool IsTold(OutcomeQuote quote)
    {
        var before = quote.Exact.AsSpan(0, quote.Anchor.Start).TrimEnd();
        foreach (var opener in Openers)
        {
            if (before.EndsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
