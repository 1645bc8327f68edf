using LmcPortal.Text.Countries;

namespace LmcPortal.Text.Seeds;

/// <summary>Tells which members of the LMC a story is about.</summary>
public static class StoryCountryFinder
{
    /// <summary>
    /// A member is primary when the heading names it, or at least half of the paragraphs (and at least two) do; every other member
    /// the story names is mentioned. Both in the order of the catalogue.
    /// </summary>
    public static StoryCountries Find(string heading, IReadOnlyList<string> paragraphs)
    {
        var inHeading = CountryFinder.Count(heading);
        var inParagraphs = paragraphs.SelectMany(p => CountryFinder.Count(p).Keys).CountBy(code => code).ToDictionary(StringComparer.Ordinal);
        var primary = CodesWhere(code => inHeading.ContainsKey(code) || inParagraphs.GetValueOrDefault(code) * 2 >= Math.Max(4, paragraphs.Count));
        var mentioned = CodesWhere(code => inParagraphs.ContainsKey(code) && !primary.Contains(code));

        return new StoryCountries(primary, mentioned);
    }

    private static List<string> CodesWhere(Func<string, bool> test) => [.. CountryCatalog.All.Select(c => c.Code).Where(test)];
}
