namespace LmcPortal.Data.Countries;

/// <summary>One of the six members. Written from <c>countries.json</c> at start; pages read only this table.</summary>
public sealed class Country
{
    /// <summary>ISO 3166 alpha-2 code, upper case; key, and in lower case the name in the URL.</summary>
    public required string Code { get; set; }

    /// <summary>Short name used on the site.</summary>
    public required string Name { get; set; }

    /// <summary>The form LMC declarations use.</summary>
    public required string OfficialName { get; set; }

    /// <summary>The name in the country's own script.</summary>
    public required string LocalName { get; set; }

    /// <summary>ISO 639-1 code of <see cref="LocalName"/>.</summary>
    public required string LocalLanguage { get; set; }

    /// <summary>What the river is called there.</summary>
    public required string RiverName { get; set; }

    /// <summary>Capital city.</summary>
    public required string Capital { get; set; }

    /// <summary>Place from source to sea, from 1.</summary>
    public int Order { get; set; }
}
