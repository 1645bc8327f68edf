using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Chooses the window of a text around the finds of a query.</summary>
internal sealed class ExcerptFinder
{
    // A word that stands everywhere needs no more places to choose from.
    private const int MaxFinds = 200;

    private readonly string _text;
    private readonly int _maxChars;
    private readonly List<(TextSpan Span, int Term)> _finds;

    // Where a window may begin, and where it may end: at words; best at sentences.
    private readonly List<int> _wordStarts;
    private readonly List<int> _wordEnds;
    private readonly List<int> _sentenceStarts;

    /// <summary>Reads the text once.</summary>
    public ExcerptFinder(string text, SearchMatcher matcher, int maxChars)
    {
        var words = SearchText.Words(text);
        _text = text;
        _maxChars = maxChars;
        _finds = [.. matcher.Finds(text).Take(MaxFinds)];
        _wordStarts = [.. words.Select(w => w.Start)];
        _wordEnds = [.. words.Select(w => w.End)];
        _sentenceStarts = [.. SentenceStarts(text)];
    }

    /// <summary>The best window; see <see cref="Excerpt.Of"/>.</summary>
    public Excerpt Find()
    {
        var window = Trimmed(_finds.Select(find => WindowFrom(StartFor(find.Span))).Distinct().DefaultIfEmpty(WindowFrom(0)).MaxBy(Score));
        var marks = SearchMatcher.Merged(_finds.Select(find => find.Span)).Select(mark => Inside(mark, window)).Where(mark => mark.Length > 0);
        return new Excerpt(
            window.In(_text),
            window.Start,
            [.. marks],
            !_text.AsSpan(0, window.Start).IsWhiteSpace(),
            !_text.AsSpan(window.End).IsWhiteSpace());
    }

    // A line break ends a sentence too: what stands behind it is another paragraph.
    private static IEnumerable<int> SentenceStarts(string text)
    {
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            var next = end < 0 ? text.Length : end + 1;
            foreach (var sentence in Sentences.Of(text[line..next]))
            {
                yield return line + sentence.Start;
            }

            line = next;
        }
    }

    // The beginning of the sentence when the find is near enough to it; else a third of the window before the find.
    private int StartFor(TextSpan find)
    {
        var sentence = LastUpTo(_sentenceStarts, find.Start);
        if (find.End - sentence <= _maxChars)
        {
            return sentence;
        }

        var wished = Math.Max(0, find.Start - Math.Max(0, (_maxChars - find.Length) / 3));
        var at = _wordStarts.BinarySearch(wished);
        return _wordStarts[at < 0 ? ~at : at];
    }

    // Whole sentences when they fill most of the window; else cut behind a word.
    private TextSpan WindowFrom(int start)
    {
        var limit = start + _maxChars;
        if (limit >= _text.Length)
        {
            return new TextSpan(start, _text.Length - start);
        }

        var sentence = LastUpTo(_sentenceStarts, limit);
        var end = sentence > start + (_maxChars * 2 / 3) ? sentence : LastUpTo(_wordEnds, limit);
        return new TextSpan(start, (end > start ? end : EndOfLetter(start, limit)) - start);
    }

    // A single word longer than the window.
    private int EndOfLetter(int start, int limit)
    {
        while (limit > start + 1 && Clusters.Continues(_text, limit))
        {
            limit--;
        }

        return limit;
    }

    private (int Terms, int Finds, int Earliness) Score(TextSpan window)
    {
        var inside = _finds.Where(find => find.Span.Start >= window.Start && find.Span.End <= window.End).ToList();
        return (inside.DistinctBy(find => find.Term).Count(), inside.Count, -window.Start);
    }

    private TextSpan Trimmed(TextSpan window)
    {
        var inside = window.In(_text);
        var start = window.Start + inside.Length - inside.TrimStart().Length;
        return new TextSpan(start, inside.Trim().Length);
    }

    private static TextSpan Inside(TextSpan mark, TextSpan window)
    {
        var start = Math.Max(mark.Start, window.Start);
        return new TextSpan(start - window.Start, Math.Min(mark.End, window.End) - start);
    }

    private static int LastUpTo(List<int> ordered, int limit)
    {
        var at = ordered.BinarySearch(limit);
        var index = at < 0 ? ~at - 1 : at;
        return index < 0 ? 0 : ordered[index];
    }
}
