namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Which script a character belongs to, as far as spacing and languages depend on it.</summary>
internal static class Scripts
{
    /// <summary>Han characters and full-width punctuation: written without spaces, so joined without one.</summary>
    public static bool IsHan(char c) => c is (>= '\u2E80' and <= '\u2FFF') or (>= '\u3001' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFF60');

    /// <summary>A Han letter, punctuation left out.</summary>
    public static bool IsHanLetter(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Thai letters, marks and digits.</summary>
    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    /// <summary>Lao letters, marks and digits.</summary>
    public static bool IsLao(char c) => c is >= '\u0E80' and <= '\u0EFF';

    /// <summary>Burmese letters, marks and digits, those of Myanmar's other languages included.</summary>
    public static bool IsBurmese(char c) => c is (>= '\u1000' and <= '\u109F') or (>= '\uA9E0' and <= '\uA9FF') or (>= '\uAA60' and <= '\uAA7F');

    /// <summary>Khmer letters, marks and digits.</summary>
    public static bool IsKhmer(char c) => c is (>= '\u1780' and <= '\u17FF') or (>= '\u19E0' and <= '\u19FF');

    /// <summary>A script of the river that sets no spaces between words and so may use zero-width ones.</summary>
    public static bool IsUnspaced(char c) => IsThai(c) || IsLao(c) || IsBurmese(c) || IsKhmer(c);

    /// <summary>A Latin letter, with or without marks.</summary>
    public static bool IsLatin(char c) => char.IsAsciiLetter(c)
        || (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(c));
}
