using LmcPortal.Text.Dates;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Outcomes;

/// <summary>
/// All a document says about one thing, gathered mention by mention. Quotes and people are added in place: a thing named ten
/// thousand times costs ten thousand steps.
/// </summary>
internal sealed class Mentions
{
    private readonly List<OutcomeQuote> _quotes = [];
    private readonly HashSet<(int Line, int Start, TextSpan Anchor)> _places = [];
    private readonly List<string> _people = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public Mentions(ExtractedOutcome first)
    {
        Facts = first;
        Gather(first);
    }

    /// <summary>Everything but quotes and people, as known so far.</summary>
    public ExtractedOutcome Facts { get; private set; }

    /// <summary>Takes from another mention what is missing here, and the finer of two dates.</summary>
    public void Add(ExtractedOutcome other)
    {
        var date = Finer(Facts.Date, other.Date);
        var takesCountries = Facts.CountrySource is CountrySource.None or CountrySource.Paragraph && other.CountrySource is CountrySource.Sentence;
        Facts = Facts with
        {
            Date = date,
            YearInferred = ReferenceEquals(date, Facts.Date) ? Facts.YearInferred : other.YearInferred,
            AsOf = Finer(Facts.AsOf, other.AsOf),
            Place = Facts.Place ?? other.Place,
            Qualifier = Facts.Qualifier ?? other.Qualifier,
            Countries = takesCountries ? other.Countries : Facts.Countries,
            CountrySource = takesCountries ? other.CountrySource : Facts.CountrySource,
            Document = Facts.Document is { Action: DocumentAction.Named } ? other.Document : Facts.Document,
            Flags = [.. (date is null ? Facts.Flags.Union(other.Flags) : Facts.Flags.Intersect(other.Flags))],
        };
        Gather(other);
    }

    /// <summary>One outcome with every quote once, in document order.</summary>
    public ExtractedOutcome ToOutcome() => Facts with { Participants = _people, Quotes = _quotes };

    private void Gather(ExtractedOutcome mention)
    {
        _quotes.AddRange(mention.Quotes.Where(q => _places.Add((q.Line, q.Start, q.Anchor))));
        _people.AddRange(mention.Participants.Where(_names.Add));
    }

    private static PartialDate? Finer(PartialDate? a, PartialDate? b) => a is null || (b is not null && b.Precision > a.Precision) ? b : a;
}
