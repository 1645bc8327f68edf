using System.Globalization;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>Reads numbers in digits of any script, and writes them so that the same number is one word however it was written.</summary>
internal static class Numbers
{
    /// <summary>
    /// Stands for the decimal point or comma in a folded number. A letter by its category, because both databases break words at every other sign
    /// (PostgreSQL even at '_'), and one that no language uses.
    /// </summary>
    public const char Point = 'ˑ';

    /// <summary>
    /// Where the number that begins with the digit at <paramref name="i"/> ends: "4,260" and "1.200.000" (thousands), "24.2" and "29,1" (fractions),
    /// "1,234.5" (both) whole; of "12.11.2024" or "2,3,4", which are several numbers, one.
    /// </summary>
    public static (int End, bool HasPoint) EndAt(string text, int i)
    {
        var first = EndOfDigits(text, i);
        var isFurther = i > 1 && IsSeparator(text, i - 1) && char.IsDigit(text[i - 2]);
        if (isFurther)
        {
            return (first, false);
        }

        var end = first;
        while (IsSeparator(text, end))
        {
            end = EndOfDigits(text, end + 1);
        }

        return end > first && Fold(text.AsSpan(i, end - i)) is not null ? (end, true) : (first, false);
    }

    /// <summary>The number in ASCII digits without thousands separators, <see cref="Point"/> before its fraction; null when it is not one number.</summary>
    public static string? Fold(ReadOnlySpan<char> number)
    {
        if (number.Length == 0 || !char.IsDigit(number[0]) || !IsNumeric(number))
        {
            return null;
        }

        var firstSeparator = number.IndexOfAny('.', ',');
        if (firstSeparator < 0)
        {
            return Digits(number);
        }

        var lastSeparator = number.LastIndexOfAny('.', ',');
        var thousands = number[firstSeparator];
        var isFraction = number[lastSeparator] != thousands
            || (firstSeparator == lastSeparator && !(thousands == ',' && IsThousands(number, ',')));
        var whole = isFraction ? number[..lastSeparator] : number;
        if (firstSeparator < whole.Length && !IsThousands(whole, thousands))
        {
            return null;
        }

        return isFraction ? Digits(whole) + Point + Digits(number[(lastSeparator + 1)..]) : Digits(whole);
    }

    private static bool IsNumeric(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsDigit(c) && c is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsThousands(ReadOnlySpan<char> number, char separator)
    {
        var first = number.IndexOf(separator);
        if (first is < 1 or > 3)
        {
            return false;
        }

        // Every further group has three digits.
        for (var i = first; i < number.Length; i += 4)
        {
            if (number[i] != separator || i + 4 > number.Length || number.Slice(i + 1, 3).IndexOfAny('.', ',') >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSeparator(string text, int i) =>
        i + 1 < text.Length && text[i] is '.' or ',' && char.IsDigit(text[i + 1]);

    private static int EndOfDigits(string text, int i)
    {
        while (i < text.Length && char.IsDigit(text[i]))
        {
            i++;
        }

        return i;
    }

    private static string Digits(ReadOnlySpan<char> text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsDigit(c))
            {
                digits.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
            }
        }

        return digits.ToString();
    }
}
