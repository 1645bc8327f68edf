using System.Globalization;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Finds the year a document is about in its title.</summary>
internal static class YearReader
{
    /// <summary>The one year the title names; null when it names none or several. A period such as "2023-2027" is no year.</summary>
    public static int? Of(string? title)
    {
        var years = new HashSet<int>();
        var text = title ?? "";
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            var isYear = i - start == 4 && text[start] is '1' or '2' && !IsTied(text, start - 1, start - 2) && !IsTied(text, i, i + 1);
            if (isYear && int.Parse(text.AsSpan(start, 4), CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var year)
            {
                years.Add(year);
            }
        }

        return years.Count == 1 ? years.Single() : null;
    }

    // A dash, stroke, comma or point with a digit behind it makes the four digits part of something longer.
    private static bool IsTied(string text, int mark, int digit) =>
        mark >= 0 && digit >= 0 && mark < text.Length && digit < text.Length
        && text[mark] is '-' or '–' or '—' or '/' or ',' or '.' or '~' or '至' && char.IsAsciiDigit(text[digit]);
}
