using LmcPortal.Data.Stories;

namespace LmcPortal.Data.Outcomes;

/// <summary>A sentence that says so, found again by its own words and by those around it (W3C TextQuoteSelector, plus offsets).</summary>
public sealed class Quote
{
    /// <summary>Longest prefix or suffix, characters.</summary>
    public const int ContextMaxLength = 64;

    /// <summary>Surrogate key; never shown. With "q-" in front it is the fragment that lands on the sentence.</summary>
    public int Id { get; set; }

    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>Key of the outcome it was found for, when that was merged into this one; null for every other quote.</summary>
    public int? MovedFromId { get; set; }

    /// <summary>The story it stands in.</summary>
    public int StoryId { get; set; }

    /// <summary>The story it stands in.</summary>
    public Story? Story { get; set; }

    /// <summary>Place among the outcome's quotes, from 1.</summary>
    public int Order { get; set; }

    /// <summary>The sentence, verbatim as it stands in the cleaned paragraph.</summary>
    public required string Exact { get; set; }

    /// <summary>Up to 32 characters of the paragraph in front of it.</summary>
    public required string Prefix { get; set; }

    /// <summary>Up to 32 characters of the paragraph behind it.</summary>
    public required string Suffix { get; set; }

    /// <summary>Zero-based offset, in <see cref="Exact"/>, of the words of the outcome.</summary>
    public int AnchorStart { get; set; }

    /// <summary>Characters of the words of the outcome.</summary>
    public int AnchorLength { get; set; }

    /// <summary>One-based line of the source on which its paragraph starts.</summary>
    public int Line { get; set; }

    /// <summary>Zero-based offset of the sentence in the source document.</summary>
    public int SourceStart { get; set; }

    /// <summary>Source characters the sentence was made of.</summary>
    public int SourceLength { get; set; }
}
