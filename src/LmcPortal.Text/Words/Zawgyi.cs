namespace LmcPortal.Text.Words;

/// <summary>
/// Tells Burmese in the old Zawgyi encoding from Unicode. Both use the same characters, in another order and with other meanings, so that Zawgyi text
/// looks right in its own font only and never matches a word in Unicode.
/// </summary>
public static class Zawgyi
{
    private const char E = '\u1031';
    private const char Virama = '\u1039';
    private const char MedialYa = '\u103B';
    private const char MedialHa = '\u103E';

    /// <summary>
    /// True when the text has signs where Unicode cannot have them, more often than by a slip: at least one in twenty Burmese characters. The signs: a
    /// stacking sign without a letter below it (Zawgyi writes its killer so), and the vowel E or a medial before its letter instead of behind it.
    /// </summary>
    public static bool IsLikely(string text)
    {
        if (!text.AsSpan().ContainsAny(E, Virama, MedialYa))
        {
            return false;
        }

        var (signs, burmese) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            burmese += IsBurmese(text[i]) ? 1 : 0;
            signs += IsMisplaced(text, i) ? 1 : 0;
        }

        return signs * 20 > burmese;
    }

    /// <summary>True for the characters of the Burmese block.</summary>
    internal static bool IsBurmese(char c) => c is >= '\u1000' and <= '\u109F';

    private static bool IsMisplaced(string text, int i) => text[i] switch
    {
        Virama => i + 1 == text.Length || !IsLetter(text[i + 1]),
        E or MedialYa => i == 0 || !(IsLetter(text[i - 1]) || text[i - 1] is >= MedialYa and <= MedialHa || text[i - 1] == '\u103A'),
        _ => false,
    };

    private static bool IsLetter(char c) => IsBurmese(c) && char.IsLetter(c);
}
