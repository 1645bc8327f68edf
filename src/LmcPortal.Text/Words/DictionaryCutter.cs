using ICU4N.Globalization;
using ICU4N.Text;

namespace LmcPortal.Text.Words;

/// <summary>
/// Cuts words: spaced scripts at spaces and punctuation; Chinese, Thai, Lao, Khmer and Burmese first by the <see cref="Glossary"/> and what lies between
/// its words by the dictionaries of ICU4N.
/// </summary>
public sealed class DictionaryCutter : IWordCutter
{
    /// <summary>The cutter everything uses: its iterators are costly to make and shared by a thread.</summary>
    public static readonly DictionaryCutter Shared = new();

    // An iterator keeps its place in the text, so every thread has its own.
    [ThreadStatic]
    private static BreakIterator? _iterator;

    private DictionaryCutter()
    {
    }

    /// <inheritdoc/>
    public string Version { get; } =
        $"icu4n {typeof(BreakIterator).Assembly.GetName().Version}, glossary {Glossary.Version}";

    /// <inheritdoc/>
    public IReadOnlyList<TextSpan> Cut(string text)
    {
        var words = new List<TextSpan>(text.Length / 5);
        foreach (var run in Runs.Of(text))
        {
            if (run.IsUnspaced)
            {
                CutUnspaced(text, run.Span, words);
            }
            else
            {
                words.Add(run.Span);
            }
        }

        return words;
    }

    private static void CutUnspaced(string text, TextSpan run, List<TextSpan> words)
    {
        var from = run.Start;
        for (var i = run.Start; i < run.End;)
        {
            var known = Glossary.LongestAt(text, i, run.End);
            if (known == 0)
            {
                i = Clusters.EndAt(text, i);
                continue;
            }

            CutByDictionary(text, from, i, words);
            words.Add(new TextSpan(i, known));
            i += known;
            from = i;
        }

        CutByDictionary(text, from, run.End, words);
    }

    private static void CutByDictionary(string text, int from, int end, List<TextSpan> words)
    {
        if (from == end)
        {
            return;
        }

        _iterator ??= BreakIterator.GetWordInstance(UCultureInfo.InvariantCulture);
        _iterator.SetText(text[from..end]);
        var start = _iterator.First();
        for (var next = _iterator.Next(); next != BreakIterator.Done; next = _iterator.Next())
        {
            words.Add(new TextSpan(from + start, next - start));
            start = next;
        }
    }
}
