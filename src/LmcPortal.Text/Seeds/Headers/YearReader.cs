using System.Globalization;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Finds the year a document is about in its title.</summary>
internal static class YearReader
{
    private const int BuddhistEraAhead = 543;

    /// <summary>The one year the title names; null when it names none or several. A period such as "2023-2027" is no year. Thai, Lao and Khmer titles
    /// may count in the Buddhist era.</summary>
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
            if (isYear && AsYear(int.Parse(text.AsSpan(start, 4), CultureInfo.InvariantCulture), text) is { } year)
            {
                years.Add(year);
            }
        }

        return years.Count == 1 ? years.Single() : null;
    }

    private static int? AsYear(int number, string text) => number switch
    {
        >= 1900 and <= 2100 => number,
        >= 1900 + BuddhistEraAhead and <= 2100 + BuddhistEraAhead when text.Any(c => Scripts.IsThai(c) || Scripts.IsLao(c) || Scripts.IsKhmer(c)) => number - BuddhistEraAhead,
        _ => null,
    };

    // A dash, stroke, comma or point with a digit behind it makes the four digits part of something longer.
    private static bool IsTied(string text, int mark, int digit) =>
        mark >= 0 && digit >= 0 && mark < text.Length && digit < text.Length
        && text[mark] is '-' or '–' or '—' or '/' or ',' or '.' or '~' or '至' && char.IsAsciiDigit(text[digit]);
}
