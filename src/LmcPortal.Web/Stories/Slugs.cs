using System.Globalization;

namespace LmcPortal.Web.Stories;

/// <summary>Numbers behind names that are taken.</summary>
internal static class Slugs
{
    /// <summary>The wanted slug, or the wanted slug with the first number from 2 on that is free.</summary>
    public static string FirstFree(string wanted, HashSet<string> taken)
    {
        var slug = wanted;
        for (var number = 2; taken.Contains(slug); number++)
        {
            slug = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return slug;
    }
}
