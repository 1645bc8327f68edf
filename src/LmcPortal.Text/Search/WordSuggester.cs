namespace LmcPortal.Text.Search;

/// <summary>Finds the word that was meant by a mistyped one.</summary>
public static class WordSuggester
{
    /// <summary>
    /// How many letters of a folded word may be wrong: none of a number or of up to three letters, one of up to seven, two of longer ones. An edit is a
    /// letter too many, too few, another one, or two neighbours swapped.
    /// </summary>
    public static int MaxEdits(string folded) => folded.Any(char.IsDigit) ? 0 : folded.Length switch
    {
        <= 3 => 0,
        <= 7 => 1,
        _ => 2,
    };

    /// <summary>
    /// Those of the words that are near enough, nearest first: by edits, then the same first letter, then ordinal order. At most <paramref name="most"/>;
    /// a word that is spelt right is itself among them, with no edit.
    /// </summary>
    public static IReadOnlyList<string> Nearest(string folded, IEnumerable<string> words, int most)
    {
        var limit = MaxEdits(folded);
        return
        [
            .. words.Select(word => (Word: word, Edits: EditDistance.Of(folded, word, limit)))
                .Where(near => near.Edits <= limit)
                .OrderBy(near => near.Edits).ThenBy(near => near.Word[0] != folded[0]).ThenBy(near => near.Word, StringComparer.Ordinal)
                .Take(most)
                .Select(near => near.Word),
        ];
    }

    /// <summary>
    /// The candidate with the fewest edits, then the same first letter, then in most texts, then first by ordinal order; null when none is near enough or
    /// the word itself is among them.
    /// </summary>
    public static string? Best(string folded, IEnumerable<WordCandidate> candidates)
    {
        var most = MaxEdits(folded);
        (int Edits, bool OtherStart, int Fewer, string Word)? best = null;
        foreach (var candidate in candidates)
        {
            var edits = EditDistance.Of(folded, candidate.Word, most);
            if (edits == 0)
            {
                return null;
            }

            if (edits <= most)
            {
                var rank = (edits, folded[0] != candidate.Word[0], -candidate.Texts, candidate.Word);
                best = best is null || Compare(rank, best.Value) < 0 ? rank : best;
            }
        }

        return best?.Word;
    }

    private static int Compare((int Edits, bool OtherStart, int Fewer, string Word) a, (int Edits, bool OtherStart, int Fewer, string Word) b)
    {
        var byRank = (a.Edits, a.OtherStart, a.Fewer).CompareTo((b.Edits, b.OtherStart, b.Fewer));
        return byRank != 0 ? byRank : string.CompareOrdinal(a.Word, b.Word);
    }
}
