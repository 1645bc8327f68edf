using LmcPortal.Data.Countries;

namespace LmcPortal.Data.Outcomes;

/// <summary>A member an outcome concerns.</summary>
public sealed class OutcomeCountry
{
    /// <summary>The outcome.</summary>
    public int OutcomeId { get; set; }

    /// <summary>The outcome.</summary>
    public Outcome? Outcome { get; set; }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    public required string CountryCode { get; set; }

    /// <summary>The country.</summary>
    public Country? Country { get; set; }
}
