using LmcPortal.Text.Words;

namespace LmcPortal.Text.Countries;

/// <summary>
/// Finds the members of the LMC a text names: by country, people, city or province, in any of the seven languages. Names of
/// spaced scripts are whole words that begin with a capital; the longest name at each place wins, so "Lao Cai" is in Vietnam.
/// </summary>
public static class CountryFinder
{
    private static readonly PhraseFinder<string> Finder = BuildFinder();

    /// <summary>How often each member is named, by ISO 3166 code; only members that are named. "The six countries" names none.</summary>
    public static IReadOnlyDictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in Find(text).SelectMany(m => m.Values))
        {
            counts[code] = counts.GetValueOrDefault(code) + 1;
        }

        return counts;
    }

    /// <summary>Every place of the text that names a member, in text order; the values are ISO 3166 codes ("中老" names two).</summary>
    public static IEnumerable<PhraseMatch<string>> Find(string text) => Finder.Find(text).Where(m => m.Values[0].Length > 0);

    private static PhraseFinder<string> BuildFinder()
    {
        var finder = new PhraseFinder<string>(ignorePlurals: false, capitalised: true);
        foreach (var name in CountryCatalog.Elsewhere)
        {
            finder.Add(name, "");
        }

        foreach (var country in CountryCatalog.All)
        {
            foreach (var name in country.Names)
            {
                finder.Add(name, country.Code);
            }
        }

        return finder;
    }
}
