namespace LmcPortal.Text.Outcomes.Reading;

/// <summary>Short fixed phrases looked up at a place of a sentence; the longest one wins. A phrase has at most a handful of words.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byLastWord = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirstWord = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Phrases with single spaces between their words.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        foreach (var (phrase, value) in phrases.OrderByDescending(p => p.Key.Length))
        {
            var words = phrase.Split(' ');
            Add(_byLastWord, words[^1], (words, value));
            Add(_byFirstWord, words[0], (words, value));
        }
    }

    /// <summary>The longest phrase that ends just before the lexeme at <paramref name="end"/>.</summary>
    public bool EndsBefore(Sentence sentence, int end, out int first, out T? value)
    {
        (first, value) = (end, default);
        if (end == 0 || !_byLastWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence.Span(end - 1), out var phrases))
        {
            return false;
        }

        foreach (var (words, found) in phrases)
        {
            if (end >= words.Length && Fits(sentence, end - words.Length, words))
            {
                (first, value) = (end - words.Length, found);
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest phrase that starts at a lexeme; <paramref name="end"/> is the lexeme behind it.</summary>
    public bool StartsAt(Sentence sentence, int start, out int end, out T? value)
    {
        (end, value) = (start, default);
        if (start >= sentence.Count || !_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence.Span(start), out var phrases))
        {
            return false;
        }

        foreach (var (words, found) in phrases)
        {
            if (start + words.Length <= sentence.Count && Fits(sentence, start, words))
            {
                (end, value) = (start + words.Length, found);
                return true;
            }
        }

        return false;
    }

    private static bool Fits(Sentence sentence, int start, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!sentence.Is(start + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(Dictionary<string, List<(string[] Words, T Value)>> index, string key, (string[] Words, T Value) entry)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(entry);
    }
}
