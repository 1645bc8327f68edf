using System.Text.RegularExpressions;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Tells lines that only say when and where: they belong to the story they stand in.</summary>
internal static partial class DateLine
{
    private const int MaxLength = 60;
    private const int MaxPlaceWords = 3;
    private const int MaxPlaceLetters = 6;

    /// <summary>True for "December 25, 2023", "Beijing, Dec. 25", "(2023-12-25)", "12月25日", "25 tháng 12 năm 2023" and the like.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length > MaxLength || !HasDate().IsMatch(text))
        {
            return false;
        }

        // What is left beside the date may be a place or an agency, each a name.
        var rest = DateParts().Replace(text, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rest.Length <= MaxPlaceWords && rest.All(w => w.Length <= 14 && !char.IsLower(w[0]))
            && rest.Sum(w => w.Count(Scripts.IsUnspaced)) <= MaxPlaceLetters;
    }

    // A month with a day or year, or a date in figures.
    [GeneratedRegex(@"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{4}\s*年|\btháng\s+\d", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex HasDate();

    // Everything that dates are made of.
    [GeneratedRegex(@"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|ngày|tháng|năm|of|the|on)\b\.?|\d+(?:st|nd|rd|th)?|[年月日号电讯至]|[\p{P}\p{S}]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex DateParts();
}
