using System.Globalization;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>Cuts a text where no dictionary is needed: at spaces, punctuation, and where the kind of script changes.</summary>
internal static class Runs
{
    // Repetition and abbreviation signs: letters by category, but no part of the word before them.
    private const string Signs = "\u0E2F\u0E46\u0EAF\u0EC6\u17D7";

    /// <summary>The runs in text order, never overlapping.</summary>
    public static IEnumerable<Run> Of(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var kind = KindAt(text, i, out var length);
            if (kind is Kind.Other)
            {
                i += length;
                continue;
            }

            var abbreviation = kind is Kind.Letter ? Glossary.AbbreviationAt(text, i) : 0;
            var end = abbreviation > 0 ? i + abbreviation : kind switch
            {
                Kind.Unspaced when ChineseYear.StandsAt(text, i) => i + ChineseYear.Length,
                Kind.Unspaced => EndOfUnspaced(text, i),
                Kind.Digit => EndOfNumber(text, i),
                _ => EndOfWord(text, i),
            };
            yield return new Run(new TextSpan(i, end - i), kind is Kind.Unspaced && !ChineseYear.StandsAt(text, i));
            i = end;
        }
    }

    private static int EndOfUnspaced(string text, int i)
    {
        do
        {
            i = Clusters.EndAt(text, i);
        }
        while (i < text.Length && KindAt(text, i, out _) is Kind.Unspaced && !ChineseYear.StandsAt(text, i));

        return i;
    }

    // "24.2" and "4,260" are one number each; "24.2km" ends at the k, "30th" and "5G" are words.
    private static int EndOfNumber(string text, int i)
    {
        var number = Numbers.EndAt(text, i);
        return number.HasPoint ? number.End : EndOfWord(text, number.End);
    }

    private static int EndOfWord(string text, int i)
    {
        while (i < text.Length)
        {
            // Nearly every letter of nearly every word, without asking what else it could be.
            if (char.IsAsciiLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var kind = KindAt(text, i, out var length);
            if (kind is not (Kind.Letter or Kind.Digit) && !Scripts.IsMark(text[i]) && !JoinsWord(text, i))
            {
                return i;
            }

            i += length;
        }

        return i;
    }

    // An apostrophe between letters joins them: "people's".
    private static bool JoinsWord(string text, int i) =>
        text[i] is '\'' or '’' && i > 0 && char.IsLetter(text[i - 1]) && i + 1 < text.Length && KindAt(text, i + 1, out _) is Kind.Letter;

    private static Kind KindAt(string text, int i, out int length)
    {
        var c = text[i];
        length = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetter(c) ? Kind.Letter : char.IsAsciiDigit(c) ? Kind.Digit : Kind.Other;
        }

        if (!char.IsSurrogate(c))
        {
            return CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.DecimalDigitNumber => Kind.Digit,
                <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber when !Signs.Contains(c, StringComparison.Ordinal) =>
                    Scripts.IsUnspaced(c) ? Kind.Unspaced : Kind.Letter,
                _ => Kind.Other,
            };
        }

        if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out length) != System.Buffers.OperationStatus.Done)
        {
            return Kind.Other;
        }

        // Beyond the first plane: Chinese characters stand in the second and third, letters of all other kinds before them.
        return !Rune.IsLetter(rune) ? Kind.Other : rune.Value >= 0x20000 ? Kind.Unspaced : Kind.Letter;
    }

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Unspaced,
    }
}
