using System.Globalization;
using LmcPortal.Text.Dates;

namespace LmcPortal.Web.Rendering;

/// <summary>Numbers, dates and enumerations as an English sentence writes them.</summary>
public static class Wording
{
    /// <summary>"2 December 2023", "December 2023" or "2023": never more than the source knows.</summary>
    public static string Text(this PartialDate date) => date.First.ToString(
        date.Precision switch { DatePrecision.Year => "yyyy", DatePrecision.Month => "MMMM yyyy", _ => "d MMMM yyyy" },
        CultureInfo.InvariantCulture);

    public static string Text(this DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Iso(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant, to the minute, in UTC as it is stored.</summary>
    public static string Minute(this DateTime instant) => instant.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"1 story", "1,200 stories".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    public static string Stories(int count) => Count(count, "story", "stories");

    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"China", "China and Laos", "China, Laos and Thailand".</summary>
    public static string List(IReadOnlyList<string> words) => Joined(words, "and");

    /// <summary>"China", "China or Laos", "China, Laos or Thailand".</summary>
    public static string Or(IReadOnlyList<string> words) => Joined(words, "or");

    /// <summary>Cut at a word, with an ellipsis when something was left out.</summary>
    public static string Shortened(string text, int maxChars)
    {
        if (text.Length <= maxChars)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', maxChars - 1);
        return text[..(cut > maxChars / 2 ? cut : maxChars - 1)].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    private static string Joined(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };
}
