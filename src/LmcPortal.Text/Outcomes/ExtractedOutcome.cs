using LmcPortal.Text.Dates;

namespace LmcPortal.Text.Outcomes;

/// <summary>One figure, document, event or project, with the sentences that say so. What the text does not say is null, never a guess.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">In the text's own words: a document's title exactly as written, a figure with its qualifier and unit.</param>
public sealed record ExtractedOutcome(OutcomeKind Kind, string Name)
{
    /// <summary>The number of a figure, scale applied ("24.2 million" is 24200000; percent as written); null for other kinds.</summary>
    public double? Value { get; init; }

    /// <summary>For "from A to B" the number it came from; otherwise null.</summary>
    public double? From { get; init; }

    /// <summary>What a figure counts, in the text's words ("tons of cargo", "US dollars", "percent"); null for other kinds.</summary>
    public string? Unit { get; init; }

    /// <summary>What stands on the number: "more than", "a total of", "cumulative total of over"; null when it stands alone.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Stock, flow or change; null for other kinds than figures.</summary>
    public FigureNature? Nature { get; init; }

    /// <summary>The date a figure stands for; null when the text gives none.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>When it happened, was adopted or was done; always null for figures.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>
    /// True when the year is not given with the date: the text gives a day or month and the document's year was taken, or no date at all and the year was
    /// taken with which the story opens.
    /// </summary>
    public bool YearInferred { get; init; }

    /// <summary>"Fourth" is 4, "inaugural" is 1; null without one.</summary>
    public int? Ordinal { get; init; }

    /// <summary>Where it happened as written, or "video link"; null when the text gives no place.</summary>
    public string? Place { get; init; }

    /// <summary>People who took part, as named, in text order; may be empty.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>What only documents have; null for other kinds.</summary>
    public DocumentFacts? Document { get; init; }

    /// <summary>ISO 3166 codes in the order of the catalogue; may be empty.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Where the countries were read.</summary>
    public CountrySource CountrySource { get; init; }

    /// <summary>Slug of the paragraph's theme, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>The sentences that say so, in document order; at least one, none twice.</summary>
    public IReadOnlyList<OutcomeQuote> Quotes { get; init; } = [];

    /// <summary>What an editor should look at, each a sentence; may be empty.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];
}
