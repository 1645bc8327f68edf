using System.Globalization;

namespace LmcPortal.Text.Seeds.Headers;

/// <summary>Reads the date of a short line in the ways the region writes dates. Never guesses: 3/4/2023 could be two days and is none.</summary>
internal static class DateReader
{
    private const int LongestLine = 120;
    private const int BuddhistEraAhead = 543;

    private static readonly HeaderWords Words = HeaderWords.Instance;
    private static readonly Dictionary<string, int> Months = Words.Months
        .SelectMany((names, index) => names.Select(name => (name, index)))
        .ToDictionary(m => m.name, m => m.index + 1, StringComparer.OrdinalIgnoreCase);

    /// <summary>The date when the text is nothing but a date, with or without a weekday, a time and a label; otherwise null.</summary>
    public static FoundDate? ReadWhole(string text)
    {
        var parts = DatePart.All(text.Length <= LongestLine ? text : "");
        return parts.All(p => p.Number is not null || IsMonth(p) || HeaderWords.Holds(Words.DateLabels, p.Word)) ? Find(parts) : null;
    }

    /// <summary>Index of the first digit or month's name in a text: where a dateline's place ends. The text's length when there is none.</summary>
    public static int FirstDatePart(string text) =>
        DatePart.All(text).Where(p => p.Number is not null || IsMonth(p)).Select(p => p.Start).FirstOrDefault(text.Length);

    private static FoundDate? Find(List<DatePart> parts)
    {
        var dates = parts.Where(p => p.Number is not null || IsMonth(p)).ToList();
        var month = dates.FindIndex(IsMonth);
        return month >= 0 ? Named(dates, month) : Numbered(dates);
    }

    // "Dec. 25, 2023", "25 December 2023", "December 2023", "25 Dec".
    private static FoundDate? Named(List<DatePart> parts, int month)
    {
        var before = month > 0 ? parts[month - 1].Number : null;
        var after = month + 1 < parts.Count ? parts[month + 1].Number : null;
        var second = month + 2 < parts.Count ? parts[month + 2].Number : null;
        var number = Months[parts[month].Word];
        if (IsDay(before))
        {
            return new FoundDate(AsYear(after), number, before);
        }

        return IsDay(after) ? new FoundDate(AsYear(second) ?? AsYear(before), number, after) : new FoundDate(AsYear(after) ?? AsYear(before), number, null);
    }

    // "2023-12-25", "2023年12月25日", "12月25日", "ngày 25 tháng 12 năm 2023", "25/12/2023".
    private static FoundDate? Numbered(List<DatePart> parts)
    {
        var numbers = parts.Take(3).Select(p => p.Number).ToList();
        if (numbers.Count >= 2 && AsYear(numbers[0]) is { } year && IsMonthNumber(numbers[1]))
        {
            return new FoundDate(year, numbers[1], numbers.Count > 2 && IsDay(numbers[2]) ? numbers[2] : null);
        }

        if (numbers.Count >= 2 && parts[0].Unit == '月' && IsMonthNumber(numbers[0]) && IsDay(numbers[1]))
        {
            return new FoundDate(null, numbers[0], numbers[1]);
        }

        var (first, second) = (numbers.ElementAtOrDefault(0), numbers.ElementAtOrDefault(1));
        var isDayFirst = IsDay(first) && IsMonthNumber(second) && (parts[0].IsVietnameseDay || first > 12 || first == second);
        return isDayFirst && (AsYear(numbers.ElementAtOrDefault(2)) is not null || parts[0].IsVietnameseDay)
            ? new FoundDate(AsYear(numbers.ElementAtOrDefault(2)), second, first)
            : null;
    }

    private static bool IsMonth(DatePart part) => part.Number is null && Months.ContainsKey(part.Word);

    private static bool IsDay(int? number) => number is >= 1 and <= 31;

    private static bool IsMonthNumber(int? number) => number is >= 1 and <= 12;

    // Thai and Lao papers may count years in the Buddhist era.
    private static int? AsYear(int? number) => number switch
    {
        >= 1900 and <= 2100 => number,
        >= 1900 + BuddhistEraAhead and <= 2100 + BuddhistEraAhead => number - BuddhistEraAhead,
        _ => null,
    };

    /// <summary>A number or a word of a line.</summary>
    private sealed record DatePart(int Start, string Word, int? Number, char Unit, bool IsVietnameseDay)
    {
        public static List<DatePart> All(string text)
        {
            var parts = new List<DatePart>();
            for (var i = 0; i < text.Length; i++)
            {
                var start = i;
                if (char.IsDigit(text[i]))
                {
                    var number = 0;
                    for (; i < text.Length && char.IsDigit(text[i]) && i - start < 6; i++)
                    {
                        number = (number * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[i]);
                    }

                    var isDay = parts.LastOrDefault() is { Number: null } label && label.Word.Equals("ngày", StringComparison.OrdinalIgnoreCase);
                    parts.Add(new DatePart(start, "", number, i < text.Length ? text[i] : ' ', isDay));
                    i = SkipOrdinal(text, i) - 1;
                }
                else if (IsWordChar(text[i]))
                {
                    while (i < text.Length && IsWordChar(text[i]))
                    {
                        i++;
                    }

                    parts.Add(new DatePart(start, text[start..i], null, ' ', false));
                    i--;
                }
            }

            return parts;
        }

        private static bool IsWordChar(char c) => char.IsLetter(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

        // "25th", "1st"; the T and Z of ISO 8601.
        private static int SkipOrdinal(string text, int at)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            return text[at..end].ToLowerInvariant() is "st" or "nd" or "rd" or "th" or "t" or "z" ? end : at;
        }
    }
}
