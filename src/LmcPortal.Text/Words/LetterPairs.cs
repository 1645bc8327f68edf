using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// Signs of Thai and Lao that are written in two ways and that Unicode does not call alike, though readers do: the vowel "am" as one sign (น้ำ, ນ້ຳ) or as
/// a ring and a stroke with any tone mark after the ring (นํ้า, ນໍ້າ); Lao H with N, M or L as one sign (ໜ, ໝ, ຫຼ) or as two letters (ຫນ, ຫມ, ຫລ).
/// </summary>
internal static class LetterPairs
{
    /// <summary>The signs a pair begins with: the Thai and the Lao ring, the Lao H.</summary>
    public const string Beginnings = "\u0E4D\u0ECD\u0EAB";

    private const char LaoH = '\u0EAB';
    private const char LaoN = '\u0E99';
    private const char LaoM = '\u0EA1';
    private const char LaoL = '\u0EA5';

    /// <summary>True when the letter so far and the next character are such a pair.</summary>
    public static bool Joins(StringBuilder letter, char next)
    {
        var last = letter.Length - 1;
        return last >= 0
            && ((IsStroke(next) && (IsRing(letter[last]) || (last > 0 && IsTone(letter[last]) && IsRing(letter[last - 1]))))
                || (last == 0 && letter[0] == LaoH && IsLow(next)));
    }

    /// <summary>True when the letter so far ends with an "am" of two signs: no mark behind it belongs to it any more.</summary>
    public static bool Completes(StringBuilder letter) => letter.Length > 1 && IsStroke(letter[^1]);

    /// <summary>The letter with its pairs in one way of writing; any other letter as it is.</summary>
    public static string Joined(string letter)
    {
        var last = letter.Length - 1;
        if (last < 1)
        {
            return letter;
        }

        if (letter[0] == LaoH && IsLow(letter[1]))
        {
            return WithH(letter[1]) + letter[2..];
        }

        // The sign for "am" stands right behind the stroke in both blocks.
        return !IsStroke(letter[last]) ? letter
            : IsRing(letter[last - 1]) ? letter[..(last - 1)] + (char)(letter[last] + 1)
            : last > 1 && IsTone(letter[last - 1]) && IsRing(letter[last - 2]) ? letter[..(last - 2)] + letter[last - 1] + (char)(letter[last] + 1)
            : letter;
    }

    private static string WithH(char low) => low switch
    {
        LaoN => "\u0EDC",
        LaoM => "\u0EDD",
        _ => "\u0EAB\u0EBC",
    };

    private static bool IsLow(char c) => c is LaoN or LaoM or LaoL;

    private static bool IsRing(char c) => c is '\u0E4D' or '\u0ECD';

    private static bool IsStroke(char c) => c is '\u0E32' or '\u0EB2';

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B' or >= '\u0EC8' and <= '\u0ECB';
}
