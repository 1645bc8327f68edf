namespace LmcPortal.Text.Countries;

/// <summary>A member of the LMC as the catalogue (<c>countries.json</c>) describes it.</summary>
/// <param name="Code">ISO 3166 alpha-2 code, upper case.</param>
/// <param name="Name">Short name used on the site.</param>
/// <param name="OfficialName">The form LMC declarations use ("Lao PDR", "Viet Nam").</param>
/// <param name="LocalName">The name in the country's own script.</param>
/// <param name="LocalLanguage">ISO 639-1 code of <paramref name="LocalName"/>.</param>
/// <param name="RiverName">What the river is called there, in Latin letters.</param>
/// <param name="Capital">Capital city, English name.</param>
/// <param name="Order">Place from source to sea, from 1.</param>
/// <param name="Names">Every way a text names the country or its people, cities and provinces included, in any of the seven languages.</param>
public sealed record CountryDefinition(
    string Code, string Name, string OfficialName, string LocalName, string LocalLanguage, string RiverName, string Capital, int Order,
    IReadOnlyList<string> Names);
