namespace LmcPortal.Text.Words;

/// <summary>Years written in Chinese digits, as in 二〇二四年, which are the same years as those in other digits.</summary>
internal static class ChineseYear
{
    /// <summary>Characters of a year.</summary>
    public const int Length = 4;

    // The second and third sign for nothing: a circle people type for it, and the word.
    private const string Digits = "〇一二三四五六七八九○零";

    /// <summary>True when four Chinese digits stand there, no fifth before them, and 年 or no letter behind them.</summary>
    public static bool StandsAt(string text, int i) =>
        IsDigit(text[i]) && i + Length <= text.Length && (i == 0 || !IsDigit(text[i - 1])) && EndsAt(text, i + Length) && Read(text.AsSpan(i, Length)) is not null;

    /// <summary>The year in ASCII digits; null when the word is not four Chinese digits.</summary>
    public static string? Read(ReadOnlySpan<char> word)
    {
        if (word.Length != Length)
        {
            return null;
        }

        Span<char> year = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var digit = Digits.IndexOf(word[i], StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            year[i] = (char)('0' + (digit > 9 ? 0 : digit));
        }

        return year.ToString();
    }

    private static bool EndsAt(string text, int end) => end == text.Length || text[end] == '年' || !Scripts.IsUnspaced(text[end]);

    private static bool IsDigit(char c) => Digits.Contains(c, StringComparison.Ordinal);
}
