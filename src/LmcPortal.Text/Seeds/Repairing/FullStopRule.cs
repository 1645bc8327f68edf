using System.Buffers;

namespace LmcPortal.Text.Seeds.Repairing;

/// <summary>
/// A full stop between a lower-case letter, closing bracket or closing quote and a capitalised word ends a sentence: ").Committed" lost a space.
/// Never in abbreviations ("Mr.Wang", "U.S."), domain names, file names, mail addresses or initials.
/// </summary>
internal static class FullStopRule
{
    private const int LongestWord = 40;

    private static readonly RepairWords Words = RepairWords.Instance;

    private static readonly SearchValues<char> LowerLetters = SearchValues.Create(
        [.. Enumerable.Range('a', 0x1F00 - 'a').Select(c => (char)c).Where(char.IsLower)]);

    /// <summary>Repairs in the order of the text.</summary>
    public static IEnumerable<TextRepair> Find(string text)
    {
        for (var stop = text.IndexOf('.', 0); stop >= 0; stop = text.IndexOf('.', stop + 1))
        {
            var start = WordStart(text, stop);
            var end = WordEnd(text, stop);
            if (EndsSentence(text, start, stop) && StartsSentence(text, stop, end))
            {
                yield return new TextRepair(start, end, $"{text[start..(stop + 1)]} {text[(stop + 1)..end]}", "space lost after a full stop");
                stop = end - 1;
            }
        }
    }

    private static int WordStart(string text, int stop)
    {
        var start = stop;
        while (start > 0 && stop - start <= LongestWord && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static int WordEnd(string text, int stop)
    {
        var end = stop + 1;
        while (end < text.Length && end - stop <= LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string text, int start, int stop)
    {
        if (stop == 0)
        {
            return false;
        }

        if (start == stop)
        {
            return text[stop - 1] is ')' or ']' or '”' or '’' or '"';
        }

        var before = start > 0 ? text[start - 1] : ' ';
        return stop - start is >= 2 and <= LongestWord && char.IsLower(text[stop - 1])
            && (char.IsWhiteSpace(before) || before is '(' or '“' or '‘' or '"' or '-' or ',' or '’')
            && !Words.Abbreviations.Contains(text[start..stop].ToLowerInvariant());
    }

    private static bool StartsSentence(string text, int stop, int end)
    {
        var after = end < text.Length ? text[end] : ' ';
        var word = text.AsSpan(stop + 1, end - stop - 1);
        return word.Length is >= 2 and < LongestWord && char.IsUpper(word[0]) && !word[1..].ContainsAnyExcept(LowerLetters)
            && (char.IsWhiteSpace(after) || after is ',' or ';' or ':' or '’' or '\'' or '-')
            && !Words.DomainEndings.Contains(word.ToString().ToLowerInvariant());
    }
}
