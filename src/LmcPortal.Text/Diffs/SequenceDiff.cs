namespace LmcPortal.Text.Diffs;

/// <summary>
/// The longest common subsequence of two lists of words, by the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
/// Our own, because the work must end: libraries compare until they are done, which for two long texts without a common word is the square of their length.
/// </summary>
internal static class SequenceDiff
{
    /// <summary>The pairs of places where both have the same word, in order; null when the budget does not last.</summary>
    public static List<(int Old, int New)>? Match(List<string> old, List<string> @new, DiffBudget budget)
    {
        var start = 0;
        while (start < old.Count && start < @new.Count && old[start] == @new[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < old.Count - start && tail < @new.Count - start && old[^(tail + 1)] == @new[^(tail + 1)])
        {
            tail++;
        }

        var (a, b) = Numbered(old, @new, start, tail);
        if (Trace(a, b, budget) is not { } trace)
        {
            return null;
        }

        var matches = Enumerable.Range(0, start).Select(i => (Old: i, New: i)).ToList();
        matches.AddRange(Walk(trace, a.Length, b.Length).Select(m => (m.Old + start, m.New + start)));
        matches.AddRange(Enumerable.Range(0, tail).Select(i => (old.Count - tail + i, @new.Count - tail + i)));
        return matches;
    }

    // Equal words get equal numbers: they are compared very often.
    private static (int[] Old, int[] New) Numbered(List<string> old, List<string> @new, int start, int tail)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return (Of(old), Of(@new));

        int[] Of(List<string> words)
        {
            var of = new int[words.Count - tail - start];
            for (var i = 0; i < of.Length; i++)
            {
                of[i] = numbers.TryGetValue(words[start + i], out var known) ? known : numbers[words[start + i]] = numbers.Count;
            }

            return of;
        }
    }

    // For each number of edits, how far each diagonal reaches with one edit less. A diagonal k is old place less new place; it lies at k + edits.
    private static List<int[]>? Trace(int[] old, int[] @new, DiffBudget budget)
    {
        var trace = new List<int[]>();
        var reach = new[] { 0 };
        for (var edits = 0; edits <= old.Length + @new.Length; edits++)
        {
            trace.Add(reach);
            var next = new int[(2 * edits) + 1];
            for (var k = -edits; k <= edits; k += 2)
            {
                var x = edits == 0 ? 0 : Step(reach, edits, k);
                var from = x;
                while (x < old.Length && x - k >= 0 && x - k < @new.Length && old[x] == @new[x - k])
                {
                    x++;
                }

                if (!budget.Take(x - from + 1))
                {
                    return null;
                }

                next[k + edits] = x;
                if (x >= old.Length && x - k >= @new.Length)
                {
                    return trace;
                }
            }

            reach = next;
        }

        return trace;
    }

    // One edit from the diagonal above or below, whichever reaches further.
    private static int Step(int[] reach, int edits, int k)
    {
        var above = k + 1 <= edits - 1 ? reach[k + 1 + edits - 1] : -1;
        var below = k - 1 >= 1 - edits ? reach[k - 1 + edits - 1] + 1 : -1;
        return Math.Max(above, below);
    }

    private static List<(int Old, int New)> Walk(List<int[]> trace, int x, int y)
    {
        var matches = new List<(int Old, int New)>();
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var k = x - y;
            var start = edits == 0 ? 0 : Step(trace[edits], edits, k);
            for (; x > start; x--, y--)
            {
                matches.Add((x - 1, y - 1));
            }

            if (edits > 0)
            {
                var above = k + 1 <= edits - 1 ? trace[edits][k + 1 + edits - 1] : -1;
                (x, y) = above == start ? (start, start - k - 1) : (start - 1, start - k);
            }
        }

        matches.Reverse();
        return matches;
    }
}
