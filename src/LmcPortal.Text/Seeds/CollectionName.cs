using System.Globalization;
using System.Text.RegularExpressions;

namespace LmcPortal.Text.Seeds;

/// <summary>A short name for the stories of one document.</summary>
public static partial class CollectionName
{
    /// <summary>
    /// "Top 10 of 2023" when the title announces a ranking of as many stories as were found and the year is known; else the title.
    /// </summary>
    public static string Of(string title, int storyCount, int? year) =>
        year is not null && Ranking().IsMatch(title)
            ? string.Create(CultureInfo.InvariantCulture, $"Top {storyCount} of {year}")
            : title;

    // A ranking: "Top" followed by a number in digits or in words.
    [GeneratedRegex(@"\btop[ -]?([0-9]+|three|five|ten|twelve|twenty)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Ranking();
}
