using System.Globalization;
using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// Folds a word to the form in which it is compared: lower case, Latin letters without their marks (also đ), compatibility forms made plain, digits of
/// every script in ASCII, English plurals in the singular. The marks of all other scripts stay: they are letters there.
/// </summary>
public static class WordFolder
{
    /// <summary>The longest folded word, in characters; longer ones are cut off, in the index and in the query alike.</summary>
    public const int MaxChars = 64;

    /// <summary>Changes whenever a word may fold differently than before.</summary>
    public const string Version = "1";

    /// <summary>
    /// The folded word: letters, digits and marks only, so that both databases keep it whole (a number's point is <c>ˑ</c>, a letter by category).
    /// Folding twice changes nothing. Empty for a word without letters and digits.
    /// </summary>
    public static string Fold(string word)
    {
        var folded = char.IsDigit(word.Length > 0 ? word[0] : ' ') && Numbers.Fold(word) is { } number && number.Length > 0 && IsNumber(word)
            ? number
            : Letters(word);
        return folded.Length <= MaxChars ? folded : folded[..(char.IsHighSurrogate(folded[MaxChars - 1]) ? MaxChars - 1 : MaxChars)];
    }

    private static bool IsNumber(string word) => word.All(c => char.IsDigit(c) || c is '.' or ',');

    private static string Letters(string word)
    {
        var bare = WithoutPossessive(word);
        if (bare.All(char.IsAsciiLetterOrDigit))
        {
            return Tokens.Singular(bare.ToLowerInvariant());
        }

        var folded = new StringBuilder(bare.Length);
        foreach (var rune in Decomposed(bare).EnumerateRunes())
        {
            Append(folded, rune);
        }

        var key = folded.ToString().Normalize(NormalizationForm.FormC);
        return key.Length > 0 && key.All(char.IsAscii) ? Tokens.Singular(key) : key;
    }

    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word[..^2] : word;

    private static string Decomposed(string word)
    {
        // A lone surrogate cannot be normalised; the runes after this make it U+FFFD, which is no letter.
        return word.Any(char.IsSurrogate) && word.EnumerateRunes().Any(r => r == Rune.ReplacementChar) ? word : word.Normalize(NormalizationForm.FormKD);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var isLatinMark = rune.Value is >= 0x0300 and <= 0x036F;
        if (isLatinMark)
        {
            return;
        }

        if (rune.Value is 'đ' or 'Đ')
        {
            folded.Append('d');
            return;
        }

        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.DecimalDigitNumber:
                folded.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
                break;
            case <= UnicodeCategory.EnclosingMark or UnicodeCategory.LetterNumber:
                folded.Append(Rune.ToLowerInvariant(rune).ToString());
                break;
        }
    }
}
