using System.Numerics;

namespace LmcPortal.Web.Search;

/// <summary>A set of ids as a row of bits. What lies beyond its end is not in it.</summary>
internal sealed class Bits
{
    private const int PerWord = 64;

    private ulong[] _words;

    public Bits() => _words = [];

    private Bits(ulong[] words) => _words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public static Bits Of(IEnumerable<int> ids)
    {
        var bits = new Bits();
        foreach (var id in ids)
        {
            bits.Add(id);
        }

        return bits;
    }

    public Bits Copy() => new([.. _words]);

    public void Add(int id)
    {
        var word = id / PerWord;
        if (word >= _words.Length)
        {
            // With room for as many again: ids come one behind the other.
            Array.Resize(ref _words, Math.Max(word + 1, _words.Length * 2));
        }

        _words[word] |= 1UL << (id % PerWord);
    }

    public void Remove(int id)
    {
        if (id / PerWord < _words.Length)
        {
            _words[id / PerWord] &= ~(1UL << (id % PerWord));
        }
    }

    /// <summary>Takes in what is in the other.</summary>
    public void Or(Bits other)
    {
        if (_words.Length < other._words.Length)
        {
            Array.Resize(ref _words, other._words.Length);
        }

        for (var i = 0; i < other._words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>Takes out what is not in the other.</summary>
    public void And(Bits other)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= i < other._words.Length ? other._words[i] : 0;
        }
    }

    /// <summary>Takes out what is in the other.</summary>
    public void Except(Bits other)
    {
        for (var i = 0; i < Math.Min(_words.Length, other._words.Length); i++)
        {
            _words[i] &= ~other._words[i];
        }
    }

    /// <summary>How many are in both.</summary>
    public int CountWith(Bits other)
    {
        var count = 0;
        for (var i = 0; i < Math.Min(_words.Length, other._words.Length); i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>Ids smaller than the given one, the largest first.</summary>
    public IEnumerable<int> Below(int id)
    {
        for (var i = Math.Min(_words.Length - 1, (id - 1) / PerWord); i >= 0; i--)
        {
            for (var word = _words[i]; word != 0;)
            {
                var highest = BitOperations.Log2(word);
                word &= ~(1UL << highest);
                if ((i * PerWord) + highest < id)
                {
                    yield return (i * PerWord) + highest;
                }
            }
        }
    }
}
