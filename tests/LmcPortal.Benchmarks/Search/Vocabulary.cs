using System.Text;

namespace LmcPortal.Benchmarks.Search;

/// <summary>Words of which the first is drawn most often, the second half as often, the third a third as often (Zipf's law).</summary>
internal sealed class Vocabulary
{
    private readonly double[] _upTo;

    public Vocabulary(IReadOnlyList<string> words)
    {
        Words = words;
        _upTo = new double[words.Count];
        var sum = 0d;
        for (var i = 0; i < _upTo.Length; i++)
        {
            _upTo[i] = sum += 1d / (i + 2);
        }
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>Made-up words of one to four syllables: as many as a real language uses, without being one.</summary>
    public static Vocabulary Invented(int count, Random random)
    {
        const string Consonants = "bcdfghklmnprstvw";
        const string Vowels = "aeiou";
        var words = new List<string>(count);
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < count)
        {
            var word = new StringBuilder();
            // Common words are short.
            for (var syllable = random.Next(1 + Math.Min(words.Count / 200, 2), 5); syllable > 0; syllable--)
            {
                word.Append(Consonants[random.Next(Consonants.Length)]).Append(Vowels[random.Next(Vowels.Length)]);
            }

            if (known.Add(word.Append(Consonants[random.Next(Consonants.Length)]).ToString()))
            {
                words.Add(word.ToString());
            }
        }

        return new Vocabulary(words);
    }

    public string Draw(Random random)
    {
        var place = Array.BinarySearch(_upTo, random.NextDouble() * _upTo[^1]);
        return Words[Math.Min(place < 0 ? ~place : place, Words.Count - 1)];
    }
}
