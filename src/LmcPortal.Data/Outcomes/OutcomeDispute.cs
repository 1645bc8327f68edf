namespace LmcPortal.Data.Outcomes;

/// <summary>Somebody who says otherwise: who, what, and where that can be read. Public; the portal takes no side.</summary>
public sealed class OutcomeDispute
{
    /// <summary>Longest name of who disputes it, characters.</summary>
    public const int ByMaxLength = 300;

    /// <summary>Longest account of what they say, characters.</summary>
    public const int SaysMaxLength = 2000;

    /// <summary>Longest title of a source, characters.</summary>
    public const int SourceTitleMaxLength = 400;

    /// <summary>Longest address of a source, characters.</summary>
    public const int UrlMaxLength = 1000;

    /// <summary>Surrogate key; never shown.</summary>
    public int Id { get; set; }

    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>Who disputes it; never empty.</summary>
    public required string By { get; set; }

    /// <summary>What they say instead, plain text; never empty.</summary>
    public required string Says { get; set; }

    /// <summary>Title of the source in which they say so; never empty.</summary>
    public required string SourceTitle { get; set; }

    /// <summary>Its address, http or https; null for a source on paper.</summary>
    public string? SourceUrl { get; set; }

    /// <summary>E-mail address of the editor who recorded it; readers do not see it.</summary>
    public required string Author { get; set; }

    /// <summary>UTC instant.</summary>
    public DateTime CreatedUtc { get; set; }
}
