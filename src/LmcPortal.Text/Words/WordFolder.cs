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

    // More of a word cannot matter: no letter becomes shorter than a quarter of what it was.
    private const int MaxRead = 4 * MaxChars;

    /// <summary>Changes whenever a word may fold differently than before.</summary>
    public static string Version { get; } = "folding 1, " + Inflections.All;

    /// <summary>
    /// The folded word: letters, digits and marks only, so that SQLite's and PostgreSQL's own tokenizers keep it whole; the point of a number is
    /// <c>ˑ</c>, a letter by category. Folding twice changes nothing. Empty for a word without letters and digits.
    /// </summary>
    public static string Fold(string word)
    {
        word = Cut(word, MaxRead);
        return Cut(Numbers.Fold(word) ?? ChineseYear.Read(word) ?? Letters(WithoutPossessive(word)), MaxChars);
    }

    private static string Cut(string text, int maxChars) =>
        text.Length <= maxChars ? text : text[..(char.IsHighSurrogate(text[maxChars - 1]) ? maxChars - 1 : maxChars)];

    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word[..^2] : word;

    private static string Letters(string word)
    {
        if (Ascii.IsValid(word))
        {
            return Inflections.Singular(string.Concat(word.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant());
        }

        var folded = new StringBuilder(word.Length);
        foreach (var rune in UnicodeForm.Of(word, NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, rune);
        }

        var key = UnicodeForm.Of(folded.ToString(), NormalizationForm.FormC);
        return Ascii.IsValid(key) ? Inflections.Singular(key) : key;
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.DecimalDigitNumber)
        {
            folded.Append((int)Rune.GetNumericValue(rune));
        }
        else if (category is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber && rune.Value is not (>= 0x0300 and <= 0x036F))
        {
            var lower = Rune.ToLowerInvariant(rune);
            folded.Append(lower.Value switch { 'đ' => "d", 'ς' => "σ", _ => lower.ToString() });
        }
    }
}
