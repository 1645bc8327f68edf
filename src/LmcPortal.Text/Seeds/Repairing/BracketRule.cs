using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>
/// A bracket that holds a year or a name is a word of its own: "Cooperation(2023-2027)" lost the space in front of it.
/// "country(ies)", "f(x)", "Acme(TM)" and addresses have lost nothing.
/// </summary>
internal static class BracketRule
{
    private const int LongestWord = 60;

    /// <summary>Repairs in the order of the text.</summary>
    public static IEnumerable<TextRepair> Find(string text)
    {
        for (var open = text.IndexOf('(', 0); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var start = WordStart(text, open);
            var end = BracketEnd(text, open);
            if (IsWord(text, start, open) && IsNameOrYear(text.AsSpan(open + 1, end - open - 1)))
            {
                yield return new TextRepair(start, end, $"{text[start..open]} {text[open..end]}", "space lost before a bracket");
                open = end - 1;
            }
        }
    }

    private static int WordStart(string text, int open)
    {
        var start = open;
        while (start > 0 && open - start <= LongestWord && (Scripts.IsLatin(text[start - 1]) || text[start - 1] is '-' or '\'' or '’'))
        {
            start--;
        }

        return start;
    }

    // Up to the closing bracket, or to the first blank when the bracket holds several words.
    private static int BracketEnd(string text, int open)
    {
        for (var end = open + 1; end < text.Length && end - open <= LongestWord; end++)
        {
            if (text[end] == ')')
            {
                return end + 1;
            }

            if (char.IsWhiteSpace(text[end]))
            {
                return end;
            }
        }

        return Math.Min(text.Length, open + LongestWord);
    }

    // Three letters or more, no capital inside a word (code has those), no part of an address.
    private static bool IsWord(string text, int start, int open)
    {
        if (open - start is < 3 or > LongestWord || !Scripts.IsLatin(text[open - 1]) || !Scripts.IsLatin(text[start]))
        {
            return false;
        }

        for (var i = start + 1; i < open; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
            {
                return false;
            }
        }

        return start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '“' or '"' or '‘' or '[';
    }

    private static bool IsNameOrYear(ReadOnlySpan<char> bracket)
    {
        var inside = bracket.TrimEnd(')');
        var isYear = inside.Length >= 4 && (inside.StartsWith("19") || inside.StartsWith("20")) && char.IsAsciiDigit(inside[2]) && char.IsAsciiDigit(inside[3])
            && (inside.Length == 4 || !char.IsLetterOrDigit(inside[4]));
        var isName = inside.Length >= 3 && char.IsUpper(inside[0]) && char.IsLetter(inside[1]) && char.IsLetter(inside[2]);
        return isYear || isName;
    }
}
