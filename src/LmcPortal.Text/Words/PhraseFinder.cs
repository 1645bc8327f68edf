namespace LmcPortal.Text.Words;

/// <summary>
/// Finds many phrases in one pass: whole words in spaced scripts, runs of letters in unspaced ones; the longest phrase at
/// each place wins and phrases never overlap. Time grows with the text, not with the number of phrases.
/// </summary>
/// <param name="ignorePlurals">True when "forums" is found by "forum".</param>
/// <param name="capitalised">True when a phrase of a spaced script must begin with a capital letter in the text, as names do.</param>
public sealed class PhraseFinder<T>(bool ignorePlurals, bool capitalised)
{
    private readonly Node _root = new();

    /// <summary>Adds a value under a phrase. A phrase without letters or digits is an error of the caller and throws.</summary>
    public void Add(string phrase, T value)
    {
        var tokens = Tokens.Of(phrase);
        if (tokens.Count == 0)
        {
            throw new ArgumentException($"The phrase '{phrase}' has no words.", nameof(phrase));
        }

        var node = _root;
        foreach (var token in tokens)
        {
            node = node.Next.TryGetValue(KeyOf(token), out var next) ? next : node.Next[KeyOf(token)] = new Node();
        }

        node.Phrase ??= phrase;
        if (!node.Values.Contains(value))
        {
            node.Values.Add(value);
        }
    }

    /// <summary>All matches in text order; empty for a text without any.</summary>
    public IEnumerable<PhraseMatch<T>> Find(string text)
    {
        var tokens = Tokens.Of(text);
        for (var i = 0; i < tokens.Count;)
        {
            var (node, count) = LongestAt(tokens, i);
            var found = node is not null && (!capitalised || tokens[i].IsUnspaced || !char.IsLower(text[tokens[i].Start]));
            if (found)
            {
                var end = tokens[i + count - 1].End;
                yield return new PhraseMatch<T>(node!.Phrase!, node.Values, tokens[i].Start, end - tokens[i].Start);
            }

            i += found ? count : 1;
        }
    }

    private (Node? Node, int Count) LongestAt(List<Token> tokens, int first)
    {
        Node? longest = null;
        var count = 0;
        var node = _root;
        for (var i = first; i < tokens.Count && (i == first || !tokens[i].FollowsBreak) && node.Next.TryGetValue(KeyOf(tokens[i]), out var next); i++)
        {
            node = next;
            if (node.Phrase is not null)
            {
                (longest, count) = (node, i - first + 1);
            }
        }

        return (longest, count);
    }

    private string KeyOf(Token token) => ignorePlurals && !token.IsUnspaced ? Tokens.Singular(token.Key) : token.Key;

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Values { get; } = [];

        public string? Phrase { get; set; }
    }
}
