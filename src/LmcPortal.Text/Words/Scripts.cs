using System.Globalization;

namespace LmcPortal.Text.Words;

/// <summary>What the scripts of the seven languages need to be told apart for.</summary>
public static class Scripts
{
    /// <summary>True for letters of scripts that write words without spaces between them: Chinese, Thai, Lao, Burmese, Khmer (and Japanese kana).</summary>
    public static bool IsUnspaced(char c) =>
        IsChinese(c) || c is >= '\u0E00' and <= '\u0EFF' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\uAA60' and <= '\uAA7F';

    /// <summary>True for Chinese characters and kana; surrogates of the rarer planes count as Chinese.</summary>
    public static bool IsChinese(char c) =>
        c is >= '\u3005' and <= '\u3007' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c);

    /// <summary>True for marks that belong to the letter before them.</summary>
    public static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>True when most letters of the text belong to an unspaced script.</summary>
    public static bool IsMostlyUnspaced(string text)
    {
        var unspaced = 0;
        var letters = 0;
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            unspaced += char.IsLetter(c) && IsUnspaced(c) ? 1 : 0;
        }

        // A Chinese heading may carry a long Latin name: one character says as much as two letters.
        return unspaced * 3 > letters;
    }
}
