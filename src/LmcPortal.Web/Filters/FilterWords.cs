namespace LmcPortal.Web.Filters;

/// <summary>How an address spells the values we name ourselves.</summary>
public static class FilterWords
{
    public static string Word<T>(this T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
