using System.Globalization;

namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Finds dates in running English: "December 7, 2023", "7 December", "Dec. 2023", "in October", "from August 14 to 15", "In 2023".</summary>
internal static class DateFinder
{
    /// <summary>All dates of the sentence, in text order, not overlapping.</summary>
    public static List<DateMention> Find(Sentence sentence)
    {
        var dates = new List<DateMention>();
        var behind = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var date = IsMonth(sentence, i) ? Named(sentence, i, behind) : IsYear(sentence, i) ? Yearly(sentence, i) : null;
            if (date is not null)
            {
                dates.Add(date);
                behind = date.End;
                i = date.End - 1;
            }
        }

        return dates;
    }

    /// <summary>True for a number that reads as a year: four digits from 1900 to 2100 without a comma.</summary>
    public static bool IsYear(Sentence sentence, int i) => sentence.IsNumber(i) && sentence[i].Length == 4 && Value(sentence, i) is >= 1900 and <= 2100;

    // "May" and "March" are months only beside a number or behind a word like "in".
    private static bool IsMonth(Sentence sentence, int i) =>
        sentence.IsCapital(i) && sentence.Has(i, WordClass.Month)
        && (sentence.Span(i) is not ("May" or "March") || sentence.IsNumber(i + 1) || IsDay(sentence, i - 1)
            || sentence.IsAny(i - 1, "in", "of", "since", "early", "late", "last"));

    private static DateMention Named(Sentence sentence, int month, int behind)
    {
        var first = month;
        int? day = null;
        var end = sentence.Is(month + 1, ".") ? month + 2 : month + 1;
        if (month - 1 >= behind && IsDay(sentence, month - 1))
        {
            // "3-5 May", "23 to 29 March": the first of the two days.
            var isSpan = (sentence.IsHyphen(month - 2) || sentence.IsAny(month - 2, "to", "and")) && IsDay(sentence, month - 3) && month - 3 >= behind;
            first = isSpan ? month - 3 : month - 1;
            day = Value(sentence, first);
        }
        else if (month - 2 >= behind && sentence.Is(month - 1, "of") && IsDay(sentence, month - 2) && sentence.Has(month - 2, WordClass.Ordinal))
        {
            first = month - 2;
            day = Value(sentence, first);
        }
        else if (IsDay(sentence, end))
        {
            day = Value(sentence, end);
            end = SkipSecondDay(sentence, end + 1);
        }

        var yearAt = sentence.Is(end, ",") && IsYear(sentence, end + 1) ? end + 1 : end;
        int? year = IsYear(sentence, yearAt) ? Value(sentence, yearAt) : null;
        return new DateMention(first, year is null ? end : yearAt + 1, year, MonthOf(sentence, month), day, RoleOf(sentence, first, day is not null && (first == month || first == month - 3)));
    }

    // A year alone is a date behind a word that brings it in ("in 2023", "the year 2023"), not in a name ("the 2023 List").
    private static DateMention? Yearly(Sentence sentence, int i)
    {
        var before = i > 0 ? sentence.Span(i - 1) : default;
        var opens = before.Length > 0 && sentence[i - 1].Kind == LexemeKind.Word
            && (sentence.Has(i - 1, WordClass.Connector | WordClass.FunctionWord) || before.Equals("year", StringComparison.OrdinalIgnoreCase)
                || before is "early" or "late" or "mid" or "end" or "Early" or "Late" or "Mid" or "fiscal");
        if (!opens || sentence.IsJoined(i) || (sentence.Is(i - 1, "and") && !IsYear(sentence, i - 2)) || (sentence.Has(i - 1, WordClass.Connector) && IsTitleYear(sentence, i)))
        {
            return null;
        }

        var end = sentence.IsHyphen(i + 1) && sentence.IsNumber(i + 2) ? i + 3 : i + 1;
        return new DateMention(i, end, Value(sentence, i), null, null, end > i + 1 ? DateRole.Reference : RoleOf(sentence, i, false));
    }

    // "Winners of 2023 Lancang-Mekong Cooperation", "the list of 2024 projects": "of" or "on", a year and what is of that year.
    private static bool IsTitleYear(Sentence sentence, int i) =>
        (sentence.Is(i - 1, "of") && sentence.Has(i + 1, WordClass.Plural))
        || (sentence.IsCapital(i + 1) && (sentence.IsAny(i - 1, "of", "on", "for")) && sentence.IsCapital(i - 2));

    private static int SkipSecondDay(Sentence sentence, int i) =>
        (sentence.IsHyphen(i) || sentence.IsAny(i, "to", "and")) && IsDay(sentence, i + 1) && !sentence.IsWord(i + 2) ? i + 2
        : sentence.IsHyphen(i) && IsDay(sentence, i + 1) ? i + 2 : i;

    private static DateRole RoleOf(Sentence sentence, int first, bool mayBeRange)
    {
        var at = sentence.IsAny(first - 1, "early", "late", "mid") ? first - 1 : first;
        if (!Lexicon.DateOpeners.EndsBefore(sentence, at, out var opener, out var role))
        {
            return IsHeldAgainst(sentence, first) ? DateRole.Reference : DateRole.When;
        }

        // "From August 14 to 15", "between 2 and 5 July" tell when; "from 2016" does not.
        return role == DateRole.Reference && mayBeRange && sentence.IsAny(opener, "from", "between") ? DateRole.When : role;
    }

    // "Since its launch on December 3", "up from 3.5 million in 2023": the date belongs to what something is measured from.
    private static bool IsHeldAgainst(Sentence sentence, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 5); i--)
        {
            if (sentence.Is(i, "since") || (sentence.Is(i, "from") && (sentence.IsNumber(i + 1) || sentence.IsNumber(i + 2))))
            {
                return true;
            }

            if (sentence.IsAny(i, ",", "to"))
            {
                break;
            }
        }

        return false;
    }

    private static bool IsDay(Sentence sentence, int i) =>
        i >= 0 && i < sentence.Count && (sentence.IsNumber(i) || sentence.Has(i, WordClass.Ordinal)) && sentence[i].Length <= 4 && Value(sentence, i) is >= 1 and <= 31;

    private static int Value(Sentence sentence, int i)
    {
        var digits = sentence.Span(i);
        digits = digits.Length > 2 && !char.IsAsciiDigit(digits[^1]) ? digits[..^2] : digits;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }

    private static int MonthOf(Sentence sentence, int i) => sentence.Span(i)[..3] switch
    {
        "Jan" or "JAN" => 1,
        "Feb" or "FEB" => 2,
        "Mar" or "MAR" => 3,
        "Apr" or "APR" => 4,
        "May" or "MAY" => 5,
        "Jun" or "JUN" => 6,
        "Jul" or "JUL" => 7,
        "Aug" or "AUG" => 8,
        "Sep" or "SEP" => 9,
        "Oct" or "OCT" => 10,
        "Nov" or "NOV" => 11,
        _ => 12,
    };
}
