using System.Text;

namespace LmcPortal.Text.Words;

/// <summary>Short summaries made of a text's own words.</summary>
public static class Summary
{
    /// <summary>The mark behind a summary that was cut inside a sentence; counted in its length.</summary>
    public const string Ellipsis = "…";

    /// <summary>
    /// The opening sentences of the paragraphs, verbatim and as many as fit into <paramref name="maxChars"/> characters; when not even
    /// the first one fits, its beginning cut at a word with an ellipsis. Empty for no text.
    /// </summary>
    public static string Of(IEnumerable<string> paragraphs, int maxChars = 300)
    {
        var summary = new StringBuilder();
        foreach (var sentence in paragraphs.SelectMany(p => Sentences.Of(p).Select(s => s.In(p).Trim())).Where(s => s.Length > 0))
        {
            var gap = summary.Length > 0 && !Scripts.IsChinese(sentence[0]) ? " " : "";
            if (summary.Length + gap.Length + sentence.Length > maxChars)
            {
                return summary.Length > 0 ? summary.ToString() : CutAtWord(sentence, maxChars - Ellipsis.Length) + Ellipsis;
            }

            summary.Append(gap).Append(sentence);
        }

        return summary.ToString();
    }

    /// <summary>The beginning of a text, at most so many characters, cut between words (unspaced scripts: between letters).</summary>
    public static string CutAtWord(string text, int maxChars)
    {
        if (text.Length <= maxChars)
        {
            return text;
        }

        var cut = 0;
        foreach (var token in Tokens.Of(text).TakeWhile(t => t.End <= maxChars))
        {
            cut = token.End;
        }

        return text[..(cut > 0 ? cut : SafeCut(text, Math.Max(0, maxChars)))];
    }

    private static int SafeCut(string text, int at) => at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
