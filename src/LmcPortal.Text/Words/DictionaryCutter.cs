using System.Reflection;
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

    // Characters given to the dictionary at once. The time of the Chinese one grows with the square of them; no sentence has as many between two marks.
    private const int MaxPiece = 200;

    // An iterator keeps its place in the text, so every thread has its own.
    [ThreadStatic]
    private static BreakIterator? _iterator;

    private DictionaryCutter()
    {
    }

    /// <inheritdoc/>
    public string Version { get; } =
        $"icu4n {typeof(BreakIterator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}, glossary {Glossary.Version}";

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
        HashSet<int>? dictionaryEnds = null;
        var from = run.Start;
        for (var i = run.Start; i < run.End;)
        {
            var known = Glossary.LongestAt(text, i, run.End);
            if (known == 0 || (Scripts.IsChinese(text[i]) && !JoinsWords(new TextSpan(i, known), dictionaryEnds ??= [.. Ends(text, run)], run)))
            {
                i = Clusters.EndAt(text, i);
                continue;
            }

            CutByDictionary(text, new TextSpan(from, i - from), words);
            words.Add(new TextSpan(i, known));
            i += known;
            from = i;
        }

        CutByDictionary(text, new TextSpan(from, run.End - from), words);
    }

    // Chinese words are so short that one often arises by chance from the end of a word and the beginning of the next (东盟 in 山东盟友). There a word of
    // the glossary only joins what the dictionary cut apart; in the other scripts it is long, and the dictionary may be lost beside a foreign name.
    private static bool JoinsWords(TextSpan known, HashSet<int> dictionaryEnds, TextSpan run) =>
        (known.Start == run.Start || dictionaryEnds.Contains(known.Start)) && dictionaryEnds.Contains(known.End);

    private static void CutByDictionary(string text, TextSpan stretch, List<TextSpan> words)
    {
        var start = stretch.Start;
        foreach (var end in Ends(text, stretch))
        {
            words.Add(new TextSpan(start, end - start));
            start = end;
        }
    }

    private static IEnumerable<int> Ends(string text, TextSpan stretch)
    {
        var iterator = _iterator ??= BreakIterator.GetWordInstance(UCultureInfo.InvariantCulture);
        for (var start = stretch.Start; start < stretch.End;)
        {
            var piece = new TextSpan(start, EndOfPiece(text, start, stretch.End) - start);
            iterator.SetText(piece.In(text));
            iterator.First();
            for (var end = iterator.Next(); end != BreakIterator.Done; end = iterator.Next())
            {
                // The dictionaries work on single characters and may stop before a mark.
                if (end == piece.Length || !Clusters.Continues(text, start + end))
                {
                    yield return start + end;
                }
            }

            start = piece.End;
        }
    }

    private static int EndOfPiece(string text, int start, int end)
    {
        var cut = Math.Min(start + MaxPiece, end);
        while (cut < end && Clusters.Continues(text, cut))
        {
            cut++;
        }

        return cut;
    }
}
