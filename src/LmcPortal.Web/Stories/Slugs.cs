using System.Globalization;

namespace LmcPortal.Web.Stories;

/// <summary>Numbers behind names that are taken: "overview", "overview-2", "overview-3".</summary>
internal static class Slugs
{
    /// <summary>The wanted slug, or the wanted slug with the first number from 2 on that is free.</summary>
    public static string FirstFree(string wanted, HashSet<string> taken)
    {
        var slug = wanted;
        for (var number = 2; taken.Contains(slug); number++)
        {
            slug = Numbered(wanted, number);
        }

        return slug;
    }

    /// <summary>
    /// The wanted slug, or one with a number that is free. It asks a few times for thousands of stories of one name: by doubling
    /// until a number is free, then by halving back to the first.
    /// </summary>
    public static async Task<string> FirstFreeAsync(string wanted, Func<string, Task<bool>> isTaken)
    {
        if (!await isTaken(wanted))
        {
            return wanted;
        }

        var (taken, free) = (1, 2);
        while (await isTaken(Numbered(wanted, free)))
        {
            (taken, free) = (free, free * 2);
        }

        while (free - taken > 1)
        {
            var middle = (taken + free) / 2;
            (taken, free) = await isTaken(Numbered(wanted, middle)) ? (middle, free) : (taken, middle);
        }

        return Numbered(wanted, free);
    }

    private static string Numbered(string wanted, int number) => string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
}
