using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>
/// A blank in front of a comma, full stop, colon, semicolon, question or exclamation mark that ends its word goes: "word ,".
/// Spaced dots (". . ."), names that open with a dot (".NET"), ratios ("3 : 1") and scripts that set such blanks stay.
/// </summary>
internal static class PunctuationRule
{
    /// <summary>Repairs in the order of the text.</summary>
    public static IEnumerable<TextRepair> Find(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && text[i + 1] is ',' or '.' or ';' or ':' or '!' or '?' && IsWordEnd(text[i - 1]) && IsMarkEnd(text, i + 1))
            {
                yield return new TextRepair(i, i + 1, null, "space before punctuation");
            }
        }
    }

    private static bool IsWordEnd(char c) => Scripts.IsLatin(c) || char.IsAsciiDigit(c) || c is ')' or '”' or '’' or ']';

    private static bool IsMarkEnd(string text, int mark)
    {
        if (mark + 1 == text.Length)
        {
            return true;
        }

        var next = mark + 2 < text.Length ? text[mark + 2] : ' ';
        return text[mark + 1] == ' ' && next != text[mark] && !(text[mark] == ':' && char.IsAsciiDigit(next));
    }
}
