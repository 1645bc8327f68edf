using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>Unicode normalization of texts that may hold anything.</summary>
internal static class UnicodeForm
{
    /// <summary>
    /// Marks on one letter that are read; normalization sorts marks, and a longer row than any language writes would cost the square of its length.
    /// </summary>
    public const int MaxMarks = 16;

    /// <summary>The text in that form; a text that is no Unicode (half a surrogate pair, U+FFFE) as it is.</summary>
    public static string Of(string text, NormalizationForm form) => IsUnicode(text) ? text.Normalize(form) : text;

    /// <summary>True when nothing in the text can be composed; false also for a text that is no Unicode or has too many marks in a row.</summary>
    public static bool IsComposed(string text)
    {
        // Nothing before the combining marks composes by itself: most texts end here.
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u02FF');
        return first < 0 || (IsUnicode(text) && !HasLongRow(text, first) && text.IsNormalized(NormalizationForm.FormC));
    }

    private static bool IsUnicode(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLongRow(string text, int from)
    {
        var row = 0;
        for (var i = from; i < text.Length; i++)
        {
            row = Scripts.IsMark(text[i]) ? row + 1 : 0;
            if (row > MaxMarks)
            {
                return true;
            }
        }

        return false;
    }
}
