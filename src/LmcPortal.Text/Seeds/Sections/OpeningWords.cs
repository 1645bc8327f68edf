using System.Buffers;
using LmcPortal.Text.Seeds.Splitting;
using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>Cuts the beginning of a paragraph into something that reads like a heading.</summary>
internal static class OpeningWords
{
    private const int MinWords = 4;
    private const int MaxWords = 9;
    private const int AdverbialWords = 5;
    private const int MinLetters = 4;
    private const int MaxLetters = 24;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:—–()");

    // Words that must not stand at the end, and in front of which a phrase may end.
    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "within", "into", "onto", "over", "under", "between", "among", "as", "and", "or",
        "but", "nor", "that", "which", "who", "whom", "whose", "where", "when", "while", "than", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
        "will", "would", "can", "could", "may", "might", "should", "must", "its", "their", "his", "her", "our", "this", "these", "those", "such", "more", "most", "also",
        "not", "through", "during", "after", "before", "since", "across", "along", "about", "against", "per", "via", "both", "all", "some", "each", "every", "including",
        "aimed", "aiming", "held", "và", "của", "các", "với", "cho", "trong", "tại", "được", "là", "những", "một", "đã", "sẽ", "ở", "từ", "đến",
    };

    /// <summary>The opening words of a paragraph, a verbatim part of it, cut at a clause or in front of a function word.</summary>
    public static string Of(string paragraph)
    {
        // The number of a list's item is no word of it.
        var number = HeadingNumberReader.Read(paragraph)?.PrefixLength ?? 0;
        var text = number < paragraph.Length ? paragraph[number..] : paragraph;
        var sentence = Sentences.Of(text)[0].In(text);
        return Scripts.IsMostlyUnspaced(sentence) ? OfLetters(sentence) : OfWords(sentence);
    }

    /// <summary>Ever longer beginnings of a paragraph, word by word, for when its opening is taken.</summary>
    public static IEnumerable<string> Longer(string paragraph) =>
        Tokens.Of(paragraph).Take(MaxWords * 4).Select(t => paragraph[..t.End]).Reverse();

    private static string OfWords(string sentence)
    {
        var tokens = Tokens.Of(sentence);
        var first = AfterAdverbial(sentence, tokens);
        var last = Math.Min(tokens.Count, first + MaxWords) - 1;
        for (var i = first + MinWords; i <= last; i++)
        {
            if (HasClauseBreak(sentence, tokens, i))
            {
                last = i - 1;
            }
        }

        // A whole clause may stand; a clause cut short ends best in front of a function word.
        var cutShort = last + 1 < tokens.Count && !HasClauseBreak(sentence, tokens, last + 1);
        for (var i = last; cutShort && i >= first + MinWords; i--)
        {
            if (FunctionWords.Contains(tokens[i].Key) && !FunctionWords.Contains(tokens[i - 1].Key))
            {
                last = i - 1;
                cutShort = false;
            }
        }

        // A whole sentence ends as it ends; one that was cut must not dangle.
        while (last > first && last + 1 < tokens.Count && (FunctionWords.Contains(tokens[last].Key) || IsInsideNumber(sentence, tokens, last + 1)))
        {
            last--;
        }

        return tokens.Count == 0 ? sentence.Trim() : WithQuotationMarks(sentence, tokens[first].Start, tokens[last].End);
    }

    // Words end before a mark: one that stands at the cut comes along when its partner is inside.
    private static string WithQuotationMarks(string sentence, int start, int end)
    {
        if (start > 0 && IsUnpaired(sentence[start..end], sentence[start - 1]))
        {
            start--;
        }

        return end < sentence.Length && IsUnpaired(sentence[start..end], sentence[end]) ? sentence[start..(end + 1)] : sentence[start..end];
    }

    private static bool IsUnpaired(string cut, char mark) => mark switch
    {
        '"' => cut.Count(c => c == '"') % 2 == 1,
        '“' => cut.Count(c => c == '”') > cut.Count(c => c == '“'),
        '”' => cut.Count(c => c == '“') > cut.Count(c => c == '”'),
        _ => false,
    };

    // "In 2023, the six countries ..." begins with "the six countries".
    private static int AfterAdverbial(string sentence, List<Token> tokens)
    {
        for (var i = 1; i <= AdverbialWords && i + MinWords < tokens.Count; i++)
        {
            if (sentence.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).Contains(',') && !IsInsideNumber(sentence, tokens, i))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool HasClauseBreak(string text, List<Token> tokens, int i) =>
        !IsInsideNumber(text, tokens, i) && text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).ContainsAny(ClauseMarks);

    // The mark in "14,000", "2.5" and "8:30" parts no clauses: both sides are one number.
    private static bool IsInsideNumber(string text, List<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].Start - tokens[i - 1].End == 1 && text[tokens[i - 1].End] != ' '
        && char.IsDigit(text[tokens[i - 1].End - 1]) && char.IsDigit(text[tokens[i].Start]);

    // The first clause that is long enough; an opening date or adverbial is passed over.
    private static string OfLetters(string sentence)
    {
        var tokens = Tokens.Of(sentence);
        var first = 0;
        for (var i = 1; i < tokens.Count && i - first <= MaxLetters; i++)
        {
            var breaks = tokens[i].FollowsBreak || tokens[i].Start > tokens[i - 1].End;
            if (breaks && first == 0 && char.IsDigit(sentence[tokens[0].Start]) && i + MinLetters < tokens.Count)
            {
                first = i;
            }
            else if (breaks && i - first >= MinLetters)
            {
                return sentence[tokens[first].Start..tokens[i - 1].End];
            }
        }

        var last = Math.Min(tokens.Count, first + MaxLetters) - 1;
        return sentence[tokens[first].Start..tokens[last].End];
    }
}
