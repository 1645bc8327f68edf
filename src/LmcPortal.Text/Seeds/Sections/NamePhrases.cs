using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>Finds the names in a section that tell a reader what it is about.</summary>
internal static class NamePhrases
{
    private const int MaxWords = 11;
    private const int MaxQuotedLetters = 26;
    private const double MinScore = 3;

    private static readonly HashSet<string> Connectors = new(StringComparer.Ordinal) { "of", "the", "for", "and", "on", "in", "to", "de", "và", "của" };

    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "inaugural",
    };

    // Words a name does not begin with, though a sentence may.
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "a", "an", "in", "on", "at", "as", "by", "for", "from", "to", "with", "during", "since", "after", "when", "while", "this", "these", "those", "he", "she",
        "they", "it", "we", "its", "their", "his", "her", "our", "also", "additionally", "moreover", "furthermore", "meanwhile", "however", "notably", "similarly",
        "chinese", "other", "both", "all", "some", "under", "following", "through",
    };

    // What happened, was built, founded or signed.
    private static readonly HashSet<string> TellingNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "meeting", "forum", "summit", "conference", "congress", "seminar", "symposium", "workshop", "dialogue", "festival", "fair", "expo", "exhibition", "games", "open",
        "competition", "contest", "cup", "gala", "week", "marathon", "railway", "expressway", "highway", "bridge", "airport", "port", "corridor", "canal", "project", "projects",
        "program", "programme", "declaration", "agreement", "report", "statement", "treaty", "center", "centre", "academy", "institute", "university", "college", "school",
        "hospital", "laboratory", "park", "zone", "scholarship", "training", "alliance", "operation", "challenge", "camp", "reservoir", "dam", "station",
    };

    // Frames and bodies that many texts mention in passing.
    private static readonly HashSet<string> FrameNouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "initiative", "cooperation", "plan", "action", "strategy", "framework", "fund", "mechanism", "platform", "partnership", "year", "day", "exchange",
    };

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "president", "premier", "minister", "chairman", "secretary", "general", "king", "member", "governor", "ambassador", "director", "committee", "bureau", "politburo",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    };

    /// <summary>Names that the rest of the story does not have, the most telling first; verbatim parts of a paragraph; may be empty.</summary>
    public static IEnumerable<string> Best(IReadOnlyList<string> paragraphs, string elsewhere)
    {
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            // The opening of a section tells more than what is listed at its end.
            var opening = Sentences.Of(paragraphs[i])[0].Length;
            foreach (var (name, start, score) in Scripts.IsMostlyUnspaced(paragraphs[i]) ? Quoted(paragraphs[i]) : Capitalised(paragraphs[i]))
            {
                scores[name] = scores.TryGetValue(name, out var known) ? known + 0.5 : score + (i == 0 ? 1 : 0) + (start < opening ? 1 : 0);
            }
        }

        return scores.Where(s => s.Value >= MinScore && !elsewhere.Contains(s.Key, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(s => s.Value).Select(s => s.Key);
    }

    // Names in Chinese and its neighbours stand out only where they are quoted: 《…》, “…”, 「…」.
    private static IEnumerable<(string Name, int Start, double Score)> Quoted(string text)
    {
        for (var open = text.IndexOfAny(['《', '“', '「']); open >= 0; open = text.IndexOfAny(['《', '“', '「'], open + 1))
        {
            var close = text.IndexOfAny(['》', '”', '」'], open);
            if (close - open is > 3 and <= MaxQuotedLetters && !text.AsSpan(open, close - open).ContainsAny('，', '。', '、'))
            {
                yield return (text[(open + 1)..close], open, MinScore);
            }
        }
    }

    private static IEnumerable<(string Name, int Start, double Score)> Capitalised(string text)
    {
        var tokens = Tokens.Of(text);
        for (var i = 0; i < tokens.Count;)
        {
            var end = EndOfName(text, tokens, i);
            var first = i;
            while (first < end && Openers.Contains(tokens[first].Key))
            {
                first++;
            }

            if (first > 0 && first == i && first < end && Ordinals.Contains(tokens[first - 1].Key) && !Breaks(text, tokens, first))
            {
                first--;
            }

            if (end - first is >= 2 and <= MaxWords)
            {
                yield return (text[tokens[first].Start..tokens[end - 1].End], tokens[first].Start, Score(text, tokens, first, end));
            }

            i = Math.Max(end, i + 1);
        }
    }

    // A run of capitalised words, small connecting words inside it, up to punctuation; "and the" begins another name.
    private static int EndOfName(string text, List<Token> tokens, int start)
    {
        var end = start;
        for (var i = start; i < tokens.Count && (i == start || !Breaks(text, tokens, i)); i++)
        {
            if (char.IsUpper(text[tokens[i].Start]) || (i > start && char.IsDigit(text[tokens[i].Start])))
            {
                end = i + 1;
            }
            else if (i == start || !Connectors.Contains(tokens[i].Key) || (tokens[i].Key == "the" && tokens[i - 1].Key == "and"))
            {
                break;
            }
        }

        return end;
    }

    private static bool Breaks(string text, List<Token> tokens, int i) =>
        text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End).IndexOfAnyExcept(" -'’") >= 0;

    private static double Score(string text, List<Token> tokens, int first, int end)
    {
        var words = tokens.GetRange(first, end - first).ConvertAll(t => t.Key);
        var score = TellingNouns.Contains(words[^1]) ? 3.5 : words.Exists(TellingNouns.Contains) ? 3 : words.Exists(FrameNouns.Contains) ? 2 : 0.5;
        score += words.Count is >= 3 and <= 10 ? 1 : 0;
        score += tokens[first].Start > 0 && text[tokens[first].Start - 1] is '“' or '"' ? 1 : 0;
        score -= words.Exists(Titles.Contains) ? 2 : 0;
        return score - (words.Contains("and") ? 0.5 : 0);
    }
}
