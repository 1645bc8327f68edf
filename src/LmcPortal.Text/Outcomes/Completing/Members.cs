using LmcPortal.Text.Countries;

namespace LmcPortal.Text.Outcomes.Completing;

/// <summary>A set of LMC members as bits in the order of the catalogue.</summary>
internal static class Members
{
    /// <summary>All six.</summary>
    public static readonly int All = (1 << CountryCatalog.All.Count) - 1;

    /// <summary>The five on the Mekong: all but China.</summary>
    public static readonly int Mekong = All & ~Of("CN");

    /// <summary>The bit of an ISO 3166 code.</summary>
    public static int Of(string code)
    {
        for (var i = 0; i < CountryCatalog.All.Count; i++)
        {
            if (CountryCatalog.All[i].Code == code)
            {
                return 1 << i;
            }
        }

        return 0;
    }

    /// <summary>The set of some codes.</summary>
    public static int Of(IEnumerable<string> codes) => codes.Aggregate(0, (set, code) => set | Of(code));

    /// <summary>The codes of a set, in the order of the catalogue.</summary>
    public static IReadOnlyList<string> Codes(int set) => [.. CountryCatalog.All.Where((_, i) => (set & (1 << i)) != 0).Select(c => c.Code)];
}
