using System.Globalization;

namespace LmcPortal.Text.Search;

/// <summary>What else is looked for when something is typed freely: other spellings of the same name, number or joined word.</summary>
internal static class OtherSpellings
{
    /// <summary>Spellings of one term; the rest of a name with more is left out.</summary>
    public const int Max = 32;

    private const int MaxJoined = 12;

    /// <summary>The other spellings of parts that are one name together, or of a single part; may be empty, may repeat what was typed.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<QueryPart> parts)
    {
        if (!parts[0].IsFree)
        {
            return [];
        }

        var words = parts.SelectMany(p => p.Words).ToList();
        IEnumerable<string> names = NameVariants.Of(words);
        return names.Concat(words.Count == 1 ? OfNumber(words[0]) : parts.Count == 1 ? OfJoined(words) : []).Take(Max);
    }

    // 4,260 is written 4.260 where a comma marks the fraction. A year is never written so.
    private static IEnumerable<string> OfNumber(string word)
    {
        var isYear = word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));
        if (word.Length is >= 4 and <= 6 && word.All(char.IsAsciiDigit) && !isYear)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{word[..^3]}.{word[^3..]}");
        }
        else if (word.Length is >= 5 and <= 7 && word[^4] == Words.Numbers.Point && word[0] != '0')
        {
            yield return word[..^4] + word[^3..];
        }
    }

    // "China-Laos" is also "China-Lao"; "e-commerce" is also "ecommerce".
    private static IEnumerable<string> OfJoined(List<string> words)
    {
        if (words.Exists(SearchText.HasUnspaced))
        {
            return [];
        }

        IEnumerable<string> all = [""];
        foreach (var word in words)
        {
            List<string> spellings = [word, .. NameVariants.Of([word]).Where(IsShortLatin)];
            all = all.SelectMany(before => spellings.Select(s => $"{before} {s}")).Take(MaxJoined).ToList();
        }

        return words.Count == 2 && words[0].Length <= 4 ? all.Append(string.Concat(words)) : all;
    }

    private static bool IsShortLatin(string spelling) => !SearchText.HasUnspaced(spelling) && spelling.Count(' '.Equals) < 2;
}
