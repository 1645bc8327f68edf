using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Chooses the window of a text around the finds of a query.</summary>
internal static class ExcerptFinder
{
    /// <summary>The best window; see <see cref="Excerpt.Of"/>.</summary>
    public static Excerpt Find(string text, SearchMatcher matcher, int maxChars)
    {
        var finds = matcher.Finds(text);
        var words = SearchText.Words(text);
        var sentences = Sentences.Of(text);
        var best = finds.Count == 0
            ? WindowFrom(text, 0, words, sentences, maxChars)
            : Enumerable.Range(0, finds.Count)
                .Select(i => WindowFrom(text, StartFor(text, finds[i].Span, words, sentences, maxChars), words, sentences, maxChars))
                .Distinct()
                .MaxBy(window => Score(window, finds));
        var trimmed = Trimmed(text, best);
        var marks = matcher.Marks(text).Where(m => m.Start >= trimmed.Start && m.End <= trimmed.End).Select(m => new TextSpan(m.Start - trimmed.Start, m.Length));
        return new Excerpt(trimmed.In(text), trimmed.Start, [.. marks], text[..trimmed.Start].Trim().Length > 0, text[trimmed.End..].Trim().Length > 0);
    }

    private static (int Terms, int Finds, int Earliness) Score(TextSpan window, List<(TextSpan Span, int Term)> finds)
    {
        var inside = finds.Where(f => f.Span.Start >= window.Start && f.Span.End <= window.End).ToList();
        return (inside.Select(f => f.Term).Distinct().Count(), inside.Count, -window.Start);
    }

    private static int StartFor(string text, TextSpan find, IReadOnlyList<SearchWord> words, IReadOnlyList<TextSpan> sentences, int maxChars)
    {
        var sentence = sentences.Last(s => s.Start <= find.Start).Start;
        return find.End - sentence <= maxChars ? sentence : words.First(w => w.Start >= Math.Min(find.Start, find.Start - (maxChars - find.Length) / 3)).Start;
    }

    private static TextSpan WindowFrom(string text, int start, IReadOnlyList<SearchWord> words, IReadOnlyList<TextSpan> sentences, int maxChars)
    {
        var limit = start + maxChars;
        if (limit >= text.Length)
        {
            return new TextSpan(start, text.Length - start);
        }

        var end = words.Where(w => w.End <= limit).Select(w => w.End).DefaultIfEmpty(0).Max();
        return new TextSpan(start, Math.Max(end, start) - start);
    }

    private static TextSpan Trimmed(string text, TextSpan window)
    {
        var (start, end) = (window.Start, window.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }
}
