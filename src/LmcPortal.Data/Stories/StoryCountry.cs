using LmcPortal.Data.Countries;

namespace LmcPortal.Data.Stories;

/// <summary>A member country a story speaks of.</summary>
public sealed class StoryCountry
{
    /// <summary>The story.</summary>
    public int StoryId { get; set; }

    /// <summary>The story.</summary>
    public Story? Story { get; set; }

    /// <summary>ISO 3166 alpha-2 code.</summary>
    public required string CountryCode { get; set; }

    /// <summary>The country.</summary>
    public Country? Country { get; set; }

    /// <summary>True when the story is about the country, false when it only names it.</summary>
    public bool IsPrimary { get; set; }
}
