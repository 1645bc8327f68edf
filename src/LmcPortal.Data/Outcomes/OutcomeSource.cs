using LmcPortal.Text.Dates;

namespace LmcPortal.Data.Outcomes;

/// <summary>A second source that says the same. Public.</summary>
public sealed class OutcomeSource
{
    /// <summary>Longest title, characters.</summary>
    public const int TitleMaxLength = 400;

    /// <summary>Longest address, characters.</summary>
    public const int UrlMaxLength = 1000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>Title with its publisher, as one would cite it; never empty.</summary>
    public required string Title { get; set; }

    /// <summary>Its address, http or https; null for a source on paper.</summary>
    public string? Url { get; set; }

    /// <summary>When it was published; null when it does not say.</summary>
    public PartialDate? Published { get; set; }

    /// <summary>E-mail address of the editor who recorded it; readers do not see it.</summary>
    public required string Author { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }
}
