namespace LmcPortal.Text.Words;

/// <summary>Cuts text into tokens without a dictionary, in linear time.</summary>
public static class Tokens
{
    /// <summary>All tokens in text order; punctuation and spaces lie between them. A hyphen separates words, an apostrophe does not.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 4);
        var breaks = false;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]) && !char.IsSurrogate(text[i]))
            {
                breaks |= BreaksPhrase(text, i);
                i++;
                continue;
            }

            var unspaced = Scripts.IsUnspaced(text[i]);
            var end = unspaced ? Clusters.EndAt(text, i) : EndOfWord(text, i);
            var key = unspaced ? text[i..end] : KeyOf(text.AsSpan(i, end - i));
            tokens.Add(new Token(key, i, end - i, unspaced, breaks));
            breaks = false;
            i = end;
        }

        return tokens;
    }

    /// <summary>
    /// The key of an English word without its plural ending, good enough to compare words with each other:
    /// "countries" is "country", "forums" is "forum", "crisis" stays.
    /// </summary>
    public static string Singular(string key) => key switch
    {
        { Length: > 4 } when key.EndsWith("ies", StringComparison.Ordinal) => key[..^3] + "y",
        { Length: > 4 } when EndsWithHissing(key) => key[..^2],
        { Length: > 3 } when key[^1] == 's' && key[^2] is not ('s' or 'u' or 'i') => key[..^1],
        _ => key,
    };

    private static bool EndsWithHissing(string key) =>
        key.EndsWith("sses", StringComparison.Ordinal) || key.EndsWith("xes", StringComparison.Ordinal)
        || key.EndsWith("ches", StringComparison.Ordinal) || key.EndsWith("shes", StringComparison.Ordinal);

    // A full stop inside a name ("TP.HCM", "PM2.5") does not break it.
    private static bool BreaksPhrase(string text, int i) =>
        (text[i] == '.' && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]))) || BreaksPhrase(text[i]);

    private static bool BreaksPhrase(char c) =>
        c is ',' or ';' or ':' or '!' or '?' or '(' or ')' or '。' or '，' or '、' or '；' or '：' or '！' or '？' or '（' or '）' or '។' or '။' or '၊';

    private static int EndOfWord(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && ((char.IsLetterOrDigit(text[end]) && !Scripts.IsUnspaced(text[end])) || Scripts.IsMark(text[end]) || JoinsWord(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool JoinsWord(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && !Scripts.IsUnspaced(text[i + 1]);

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s") || word.EndsWith("’s"))
        {
            word = word[..^2];
        }

        return word.ToString().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
