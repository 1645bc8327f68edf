using System.Text.RegularExpressions;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Judges by its looks whether a line that nothing marks can be a heading.</summary>
internal static partial class HeadingShape
{
    private const int MaxWords = 26;
    private const int MaxNumberedWords = 40;
    private const int MaxChineseLetters = 42;
    private const int MaxUnspacedLetters = 110;
    private const int MaxLabelLetters = 24;

    /// <summary>A heading that stands for itself: short, unclosed, one thought, and not begun like a sentence, a quotation or a list item.</summary>
    public static bool IsTitle(string text) =>
        HasTitleLength(text) && !Sentences.IsClosed(text) && Sentences.Of(text).Count == 1 && !char.IsLower(text[0]) && IsOpeningAllowed(text)
        && !SentenceOpening().IsMatch(text) && !Speech().IsMatch(text) && !Address().IsMatch(text) && !DateLine.IsOne(text);

    /// <summary>A heading behind a number: the number already speaks for it, so a question, a full stop or a quotation mark does not speak against it.</summary>
    public static bool IsNumberedTitle(string text) =>
        text.Length > 0 && Size(text) is > 0 and <= MaxNumberedWords && text.Length <= 300 && Sentences.Of(text).Count == 1 && !DateLine.IsOne(text);

    /// <summary>A single word that names what follows: "Background", "背景".</summary>
    public static bool IsLabel(string text) =>
        text.Length is >= 2 and <= MaxLabelLetters && Size(text) == 1 && text.All(char.IsLetter) && !char.IsLower(text[0]);

    /// <summary>Longest sub-heading that is a mere label, in words; Vietnamese writes every syllable for itself.</summary>
    public static int LabelWords(string language) => language == "vi" ? 7 : 4;

    /// <summary>Length in words; a word of an unspaced script counts as two Chinese letters or four of another.</summary>
    public static int Size(string text)
    {
        var (words, chinese, other) = (0, 0, 0);
        foreach (var token in Tokens.Of(text))
        {
            words += token.IsUnspaced ? 0 : 1;
            chinese += token.IsUnspaced && Scripts.IsChinese(token.Key[0]) ? 1 : 0;
            other += token.IsUnspaced && !Scripts.IsChinese(token.Key[0]) ? 1 : 0;
        }

        return words + ((chinese + 1) / 2) + ((other + 3) / 4);
    }

    private static bool HasTitleLength(string text)
    {
        var size = Size(text);
        var limit = !Scripts.IsMostlyUnspaced(text) ? MaxWords : text.Any(Scripts.IsChinese) ? MaxChineseLetters / 2 : MaxUnspacedLetters / 4;
        return size >= 2 && size <= limit && text.Length <= 220;
    }

    // A title may begin with a quoted name ("Sweet Spring" reaches ...), which is short, closes soon and is followed by more than "he said".
    private static bool IsOpeningAllowed(string text)
    {
        if (text[0] is '-' or '–' or '—' or '•' or '·' or '*' or '(' or '（' or '…' or '/' or '>' or '|')
        {
            return false;
        }

        if (text[0] is not ('"' or '“' or '‘' or '\'' or '「' or '『' or '«'))
        {
            return true;
        }

        var close = text.IndexOfAny(['"', '”', '’', '」', '』', '»'], 1);
        return close > 1 && close < text.Length * 0.6 && text[close - 1] is not (',' or '，' or '.' or '!' or '?' or '。' or '！' or '？')
            && text[1..close].Split(' ').All(w => w.Length < 4 || !char.IsLower(w[0]));
    }

    // Words that go on from a sentence before, or open one with an adverbial and a comma.
    [GeneratedRegex(@"^(?:(?:he|she|they|it|we|this|these|those|meanwhile|moreover|furthermore|additionally|however|also|in addition|according to)\b|(?:in|on|as|at|by|during|since|after|when|while|with|from|for|under|through|following)\b[^,]*,\s|as of\b)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex SentenceOpening();

    // Speech is reported in running text; headlines say "says".
    [GeneratedRegex(@"\b(?:said|told|added that|noted that)\b|(?:表示|说|指出)(?:，|：|$)", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Speech();

    // Captions, credits and addresses: "Photo: ...", "By Li Ming", "info@lmc.org", "https://...".
    [GeneratedRegex(@"^(?:photo|photos|picture|caption|source|editor|editors|reporter|contact|tel|email|web|by|follow|share|copyright|©|图|图片|来源|责任编辑|编辑|记者|摄影)\s*(?:[:：/|]|by\b)|^by\s+\p{Lu}\p{L}+\s+\p{Lu}\p{L}+$|https?://|www\.|\S@\S", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 30_000)]
    private static partial Regex Address();
}
