using LmcPortal.Text.Words;

namespace LmcPortal.Text.Search;

/// <summary>Finds the phrases of many terms in one pass over the words of a text.</summary>
internal sealed class PhraseFinds
{
    // Phrases by their first word, where that must stand in the text as it is; the few that may begin with it are tried at every word.
    private readonly Dictionary<string, List<Wanted>> _byFirstWord = new(StringComparer.Ordinal);

    private readonly List<Wanted> _byBeginning = [];

    /// <summary>Looks for the alternatives of these terms; a find tells the number of its term.</summary>
    public PhraseFinds(IReadOnlyList<SearchTerm> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var phrase in terms[i].Alternatives)
            {
                var wanted = new Wanted(phrase.Words, terms[i].IsPrefix, i);
                ListFor(wanted).Add(wanted);
            }
        }
    }

    /// <summary>All finds, by their place and then the longest first; they may overlap.</summary>
    public IEnumerable<(TextSpan Span, int Term)> In(IReadOnlyList<SearchWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var candidates = _byFirstWord.TryGetValue(words[i].Folded, out var known) ? known.Concat(_byBeginning) : _byBeginning;
            foreach (var wanted in candidates.Where(w => w.StandsAt(words, i)).OrderByDescending(w => w.Words.Count))
            {
                yield return (new TextSpan(words[i].Start, words[i + wanted.Words.Count - 1].End - words[i].Start), wanted.Term);
            }
        }
    }

    private List<Wanted> ListFor(Wanted wanted)
    {
        if (wanted.IsPrefix && wanted.Words.Count == 1)
        {
            return _byBeginning;
        }

        return _byFirstWord.TryGetValue(wanted.Words[0], out var list) ? list : _byFirstWord[wanted.Words[0]] = [];
    }

    private sealed record Wanted(IReadOnlyList<string> Words, bool IsPrefix, int Term)
    {
        public bool StandsAt(IReadOnlyList<SearchWord> words, int first)
        {
            var last = Words.Count - 1;
            if (first + last >= words.Count)
            {
                return false;
            }

            for (var i = 0; i < last; i++)
            {
                if (words[first + i].Folded != Words[i])
                {
                    return false;
                }
            }

            var end = words[first + last].Folded;
            return IsPrefix ? end.StartsWith(Words[last], StringComparison.Ordinal) : end == Words[last];
        }
    }
}
