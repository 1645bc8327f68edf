namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Reads small numbers as headings and titles write them.</summary>
internal static class NumberWords
{
    private const string ChineseDigits = "零一二三四五六七八九";

    private static readonly string[] English =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The value of digits of any script, a Roman, Chinese or English number up to 99; 0 when it is none.</summary>
    public static int Parse(string text) =>
        text.Length == 0 ? 0
        : char.IsDigit(text[0]) ? Digits(text)
        : text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1
        : "一二三四五六七八九十".Contains(text[0], StringComparison.Ordinal) ? Chinese(text)
        : Math.Max(Roman(text), Array.FindIndex(English, w => w.Equals(text, StringComparison.OrdinalIgnoreCase)));

    private static int Digits(string text)
    {
        var value = 0;
        foreach (var c in text.TakeWhile(char.IsDigit).Take(4))
        {
            value = (value * 10) + (int)char.GetNumericValue(c);
        }

        return value;
    }

    // "三", "十", "十二", "二十", "二十三".
    private static int Chinese(string text)
    {
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return text.Length == 1 ? ChineseDigits.IndexOf(text[0], StringComparison.Ordinal) : 0;
        }

        var tens = ten == 0 ? 1 : ChineseDigits.IndexOf(text[0], StringComparison.Ordinal);
        var ones = ten + 1 < text.Length ? ChineseDigits.IndexOf(text[ten + 1], StringComparison.Ordinal) : 0;
        return (tens * 10) + ones;
    }

    private static int Roman(string text)
    {
        var value = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var one = OfRoman(text[i]);
            if (one == 0)
            {
                return 0;
            }

            value += i + 1 < text.Length && OfRoman(text[i + 1]) > one ? -one : one;
        }

        return value;
    }

    private static int OfRoman(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };
}
