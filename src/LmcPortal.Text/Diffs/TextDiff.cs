using LmcPortal.Text.Words;

namespace LmcPortal.Text.Diffs;

/// <summary>
/// Two texts compared word by word, in every script the word cutter knows. First the paragraphs are compared, then the words of those that differ: a word is
/// never found again in a paragraph that has nothing to do with it.
/// </summary>
/// <param name="Parts">
/// In reading order, no two neighbours of one kind, what was removed in front of what was added. The same and the removed ones make the earlier text, the same
/// and the added ones the later text, to the character.
/// </param>
/// <param name="IsByParagraph">True where so much has changed that whole paragraphs stand in place of words: comparing further would take too long.</param>
public sealed record TextDiff(IReadOnlyList<DiffPart> Parts, bool IsByParagraph)
{
    /// <summary>Steps that comparing two texts may take. More are needed only where thousands of words differ.</summary>
    private const int MaxSteps = 3_000_000;

    /// <summary>Longest stretch that is cut into words, characters of both texts.</summary>
    private const int MaxWordChars = 200_000;

    /// <summary>True when anything differs.</summary>
    public bool HasChanges => Parts.Any(p => p.Kind != DiffKind.Same);

    /// <summary>Compares an earlier text with a later one. Its time grows with their length, and stops growing where they differ too much.</summary>
    public static TextDiff Between(string before, string after)
    {
        var budget = new DiffBudget(MaxSteps);
        var parts = new PartList();
        var isByParagraph = false;
        var (oldLines, newLines) = (LinesOf(before), LinesOf(after));
        foreach (var (kind, old, @new) in Hunks(SequenceDiff.Match(oldLines, newLines, budget), oldLines, newLines))
        {
            if (kind == DiffKind.Same)
            {
                parts.Add(DiffKind.Same, old);
            }
            else if (old.Length == 0 || @new.Length == 0 || !AddWords(parts, old, @new, budget))
            {
                isByParagraph |= old.Length > 0 && @new.Length > 0;
                parts.Add(DiffKind.Removed, old);
                parts.Add(DiffKind.Added, @new);
            }
        }

        return new TextDiff(Readable.Parts(parts.Take()), isByParagraph);
    }

    private static bool AddWords(PartList parts, string before, string after, DiffBudget budget)
    {
        if (before.Length + after.Length > MaxWordChars)
        {
            return false;
        }

        var (oldWords, newWords) = (WordsOf(before), WordsOf(after));
        var matches = SequenceDiff.Match(oldWords, newWords, budget);
        if (matches is null)
        {
            return false;
        }

        foreach (var (kind, old, @new) in Hunks(matches, oldWords, newWords))
        {
            parts.Add(kind == DiffKind.Same ? kind : DiffKind.Removed, old);
            parts.Add(DiffKind.Added, kind == DiffKind.Same ? "" : @new);
        }

        return true;
    }

    // Stretches that are equal, and what stands between them; without matches everything is one stretch that differs.
    private static IEnumerable<(DiffKind Kind, string Old, string New)> Hunks(IReadOnlyList<(int Old, int New)>? matches, List<string> old, List<string> @new)
    {
        var (atOld, atNew) = (0, 0);
        foreach (var match in (matches ?? []).Append((Old: old.Count, New: @new.Count)))
        {
            if (match.Old > atOld || match.New > atNew)
            {
                yield return (DiffKind.Removed, string.Concat(old[atOld..match.Old]), string.Concat(@new[atNew..match.New]));
            }

            if (match.Old < old.Count)
            {
                yield return (DiffKind.Same, old[match.Old], "");
            }

            (atOld, atNew) = (match.Old + 1, match.New + 1);
        }
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    // Words, and each character between them by itself.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>(text.Length / 3);
        var at = 0;
        foreach (var word in DictionaryCutter.Shared.Cut(text))
        {
            AddBetween(words, text, at, word.Start);
            words.Add(text[word.Start..word.End]);
            at = word.End;
        }

        AddBetween(words, text, at, text.Length);
        return words;
    }

    private static void AddBetween(List<string> words, string text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            var length = char.IsHighSurrogate(text[at]) && at + 1 < to ? 2 : 1;
            words.Add(text.Substring(at, length));
            at += length;
        }
    }
}
