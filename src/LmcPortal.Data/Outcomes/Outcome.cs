using LmcPortal.Data.Meetings;
using LmcPortal.Data.Themes;
using LmcPortal.Text.Dates;
using LmcPortal.Text.Outcomes;

namespace LmcPortal.Data.Outcomes;

/// <summary>One figure, document, event or project, bound to the sentences that say so. What the sources do not say is null.</summary>
public sealed class Outcome
{
    /// <summary>Longest public id, characters.</summary>
    public const int PublicIdMaxLength = 20;

    /// <summary>Longest name, characters.</summary>
    public const int NameMaxLength = 500;

    /// <summary>Longest unit, qualifier, place, claimant or document kind, characters.</summary>
    public const int WordsMaxLength = 300;

    /// <summary>Longest period of a document, characters.</summary>
    public const int PeriodMaxLength = 40;

    /// <summary>Length of <see cref="MergeKey"/>, characters.</summary>
    public const int MergeKeyLength = 64;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>Its name in URLs and data; unique, never reused, the same after every clean import of the same document.</summary>
    public required string PublicId { get; set; }

    /// <summary>
    /// SHA-256, hexadecimal, of the key that two mentions of one thing share (<see cref="OutcomeMerger.KeyOf"/>): by it a changed document finds its own outcomes
    /// again, and another document joins its sentences. Empty for one that nothing may join. Not unique: dates are compared apart.
    /// </summary>
    public string MergeKey { get; set; } = "";

    /// <summary>Figure, document, event or project.</summary>
    public OutcomeKind Kind { get; set; }

    /// <summary>In the source's own words; a document's title exactly as written.</summary>
    public required string Name { get; set; }

    /// <summary>The number of a figure, scale applied; null for other kinds. A double: it shows and sorts, it is never added up.</summary>
    public double? Value { get; set; }

    /// <summary>For "from A to B" the number it came from.</summary>
    public double? FromValue { get; set; }

    /// <summary>What a figure counts ("tons of cargo"); null for other kinds.</summary>
    public string? Unit { get; set; }

    /// <summary>What stands on the number ("more than"); null when it stands alone.</summary>
    public string? Qualifier { get; set; }

    /// <summary>Stock, flow or change; null for other kinds than figures.</summary>
    public FigureNature? Nature { get; set; }

    /// <summary>The date a figure stands for.</summary>
    public PartialDate? AsOf { get; set; }

    /// <summary>When it happened, was adopted or done; null for figures.</summary>
    public PartialDate? Date { get; set; }

    /// <summary>True when the source gives no year with the date and the document's year was taken.</summary>
    public bool YearInferred { get; set; }

    /// <summary>First day of <see cref="AsOf"/> or <see cref="Date"/>: the order of the ledger. Null sorts last.</summary>
    public DateOnly? SortDate { get; set; }

    /// <summary>"Fourth" is 4; null without one.</summary>
    public int? Ordinal { get; set; }

    /// <summary>Where, as written; null when the source does not say.</summary>
    public string? Place { get; set; }

    /// <summary>People who took part, as named; may be empty.</summary>
    public List<string> Participants { get; set; } = [];

    /// <summary>For documents: "declaration", "plan"; null for other kinds.</summary>
    public string? DocumentKind { get; set; }

    /// <summary>For documents: the years they are for, as written.</summary>
    public string? DocumentPeriod { get; set; }

    /// <summary>For documents: adopted, signed, released, proposed or only named.</summary>
    public DocumentAction? DocumentAction { get; set; }

    /// <summary>Slug of its theme; null when none applies.</summary>
    public string? ThemeSlug { get; set; }

    /// <summary>Its theme.</summary>
    public Theme? Theme { get; set; }

    /// <summary>Who says so: the publisher of the document; null when that is not known.</summary>
    public string? Claimant { get; set; }

    /// <summary>Extracted, reviewed or rejected.</summary>
    public OutcomeStatus Status { get; set; }

    /// <summary>What an editor should look at, each a sentence; may be empty.</summary>
    public List<string> Flags { get; set; } = [];

    /// <summary>Where its countries were read.</summary>
    public CountrySource CountrySource { get; set; }

    /// <summary>Key of the meeting of the calendar that this event is; null for everything else.</summary>
    public string? MeetingKey { get; set; }

    /// <summary>The meeting of the calendar that this event is.</summary>
    public Meeting? Meeting { get; set; }

    /// <summary>UTC instant at which it came into the ledger.</summary>
    public DateTime CreatedUtc { get; set; }

    /// <summary>UTC instant of the last change.</summary>
    public DateTime UpdatedUtc { get; set; }

    /// <summary>Number of the latest revision; 0 while it is as it came into the ledger. The concurrency token of every save.</summary>
    public int RevisionNumber { get; set; }

    /// <summary>The members it concerns.</summary>
    public List<OutcomeCountry> Countries { get; set; } = [];

    /// <summary>The sentences that say so, the first one first. None when the text has stopped saying so: then it is not shown, and its id stays taken.</summary>
    public List<Quote> Quotes { get; set; } = [];

    /// <summary>
    /// Key of the outcome it was found to be the same as. Then it is rejected and has no sentences: they are the other's, and its id leads there.
    /// Null for every other outcome.
    /// </summary>
    public int? MergedIntoId { get; set; }

    /// <summary>The outcome it was found to be the same as.</summary>
    public Outcome? MergedInto { get; set; }

    /// <summary>What editors tell readers about it, oldest first.</summary>
    public List<OutcomeNote> Notes { get; set; } = [];

    /// <summary>Who says otherwise, oldest first.</summary>
    public List<OutcomeDispute> Disputes { get; set; } = [];

    /// <summary>Further sources that say the same, oldest first.</summary>
    public List<OutcomeSource> Sources { get; set; } = [];

    /// <summary>Its history, see <see cref="OutcomeRevision"/>.</summary>
    public List<OutcomeRevision> Revisions { get; set; } = [];
}
