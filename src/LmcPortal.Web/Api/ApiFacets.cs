using System.Globalization;
using LmcPortal.Web.Filters;

namespace LmcPortal.Web.Api;

/// <summary>Counts under the words that a filter would ask for them with.</summary>
internal static class ApiFacets
{
    public static Dictionary<string, int> Lower(IReadOnlyDictionary<string, int> counts) => counts.ToDictionary(c => c.Key.ToLowerInvariant(), c => c.Value);

    public static Dictionary<string, int> Years(IReadOnlyList<YearCount> counts) =>
        counts.ToDictionary(c => c.Year?.ToString("D4", CultureInfo.InvariantCulture) ?? FilterKeys.Undated, c => c.Count);

    public static Dictionary<string, int> Words<T>(IReadOnlyDictionary<T, int> counts)
        where T : struct, Enum => counts.ToDictionary(c => c.Key.Word(), c => c.Value);
}
