using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Sections;

/// <summary>How much neighbouring paragraphs speak of the same things, by the content words they share.</summary>
internal static class Cohesion
{
    private const int MinWordLength = 4;

    /// <summary>Entry i is the likeness of paragraphs i and i + 1, from 0 to 1. Words that most paragraphs of the story use tell nothing.</summary>
    public static double[] OfNeighbours(IReadOnlyList<string> texts)
    {
        var words = texts.Select(ContentWords).ToList();
        var spread = words.SelectMany(w => w).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var telling = words.ConvertAll(w => w.Where(x => spread[x] * 2 <= Math.Max(4, texts.Count)).ToHashSet(StringComparer.Ordinal));

        return [.. telling.Zip(telling.Skip(1), Likeness)];
    }

    private static double Likeness(HashSet<string> a, HashSet<string> b) =>
        a.Count == 0 || b.Count == 0 ? 0 : a.Count(b.Contains) / Math.Sqrt((double)a.Count * b.Count);

    // Words of four letters and more; pairs of letters where words are not spaced.
    private static HashSet<string> ContentWords(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var before = default(Token);
        foreach (var token in Tokens.Of(text))
        {
            if (token.IsUnspaced && before.IsUnspaced && before.End == token.Start)
            {
                words.Add(before.Key + token.Key);
            }
            else if (!token.IsUnspaced && token.Key.Length >= MinWordLength)
            {
                words.Add(Tokens.Singular(token.Key));
            }

            before = token;
        }

        return words;
    }
}
