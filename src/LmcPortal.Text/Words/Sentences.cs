namespace LmcPortal.Text.Words;

/// <summary>Splits a paragraph into sentences of any of the seven languages. Thai and Lao, which do not end sentences with a mark, stay whole.</summary>
public static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Gov", "Lt", "Col", "Capt", "Maj", "Adm", "Hon", "St", "Jr", "Sr", "Rev",
        "No", "Nos", "vs", "cf", "etc", "al", "ca", "approx", "est", "Fig", "Vol", "Art", "Sec", "Dept", "Inc", "Ltd", "Co", "Corp",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mt", "Ave", "Rd", "TP", "GS", "TS", "PGS", "ThS",
    };

    /// <summary>
    /// Spans that tile the paragraph: each sentence with the spaces behind it; nothing lost, nothing twice; empty only for an empty text.
    /// </summary>
    public static IReadOnlyList<TextSpan> Of(string paragraph)
    {
        var spans = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (!IsTerminal(paragraph[i]))
            {
                continue;
            }

            var end = EndOfClosing(paragraph, i);
            if (EndsSentence(paragraph, start, i, end))
            {
                while (end < paragraph.Length && char.IsWhiteSpace(paragraph[end]))
                {
                    end++;
                }

                spans.Add(new TextSpan(start, end - start));
                start = end;
            }

            i = end - 1;
        }

        if (start < paragraph.Length)
        {
            spans.Add(new TextSpan(start, paragraph.Length - start));
        }

        return spans;
    }

    /// <summary>True when the text closes like a sentence, also behind a closing quotation mark or bracket.</summary>
    public static bool IsClosed(string text)
    {
        var end = text.Length;
        while (end > 0 && (IsCloser(text[end - 1]) || char.IsWhiteSpace(text[end - 1])))
        {
            end--;
        }

        return end > 0 && (IsTerminal(text[end - 1]) || text[end - 1] is ':' or ';' or '：' or '；' or ',' or '，' or '、' or '၊');
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' || IsUnspacedTerminal(c);

    private static bool IsUnspacedTerminal(char c) => c is '。' or '！' or '？' or '｡' or '។' or '៕' or '။';

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '」' or '』' or '》' or '）' or ')' or ']' or '】';

    private static int EndOfClosing(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && (IsTerminal(text[end]) || IsCloser(text[end])))
        {
            end++;
        }

        return end;
    }

    private static bool EndsSentence(string text, int start, int mark, int end)
    {
        if (end == text.Length || IsUnspacedTerminal(text[mark]))
        {
            return true;
        }

        // "3.5", "www.lmc.org", "e.g." go on without a space; a sentence glued to the next one does not begin small or with a digit.
        if (!char.IsWhiteSpace(text[end]))
        {
            return mark > start + 2 && char.IsLower(text[mark - 1]) && char.IsUpper(text[end]) && mark + 1 == end && WordBefore(text, start, mark).Length > 2
                && end + 1 < text.Length && char.IsLower(text[end + 1]);
        }

        var next = NextVisible(text, end);
        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        return text[mark] != '.' || mark + 1 != end || !IsAbbreviation(WordBefore(text, start, mark), next < text.Length ? text[next] : ' ');
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word, char next)
    {
        var initial = word.Length == 1 && char.IsUpper(word[0]);
        var dotted = word.Contains('.');
        var number = word.Length > 0 && word.Equals("No", StringComparison.Ordinal);

        // "No" ends a sentence unless a number follows.
        return number ? char.IsDigit(next) : initial || dotted || Abbreviations.Contains(word.ToString());
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int mark)
    {
        // No abbreviation is longer; the bound keeps a text of dots linear.
        const int LongestWord = 24;
        var from = mark;
        while (from > start && mark - from < LongestWord && (char.IsLetterOrDigit(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        return text.AsSpan(from, mark - from);
    }

    private static int NextVisible(string text, int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '“' or '‘' or '(' or '\''))
        {
            i++;
        }

        return i;
    }
}
