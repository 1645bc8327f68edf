using System.Buffers;
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

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Changes whenever a word may fold differently than before.</summary>
    public static string Version { get; } = "folding 1, " + Inflections.All;

    /// <summary>
    /// The word, which should be in reading form (<see cref="ReadingForm"/>), folded: letters, digits and marks only, so that the tokenizers of SQLite
    /// (unicode61, categories 'L* N* Co Mn Mc', remove_diacritics 0) and PostgreSQL (simple) keep it whole; the point of a number is <c>ˑ</c>, a letter by
    /// category. Folding twice changes nothing. Empty for a word without letters and digits.
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
            var plain = word.AsSpan().ContainsAnyExcept(AsciiLetters) ? string.Concat(word.Where(char.IsAsciiLetterOrDigit)) : word;
            return Inflections.Singular(plain.ToLowerInvariant());
        }

        var key = SingleLetters.TryFold(word, out var single) ? single : Characters(word);
        return Ascii.IsValid(key) ? Inflections.Singular(key) : key;
    }

    /// <summary>The characters of a word folded one by one: all but the endings of words.</summary>
    internal static string Characters(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var rune in UnicodeForm.Of(word, NormalizationForm.FormKD).EnumerateRunes())
        {
            Append(folded, rune);
        }

        return UnicodeForm.Of(folded.ToString(), NormalizationForm.FormC);
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
