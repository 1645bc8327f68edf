using LmcPortal.Text.Words;

namespace LmcPortal.Text.Seeds.Splitting;

/// <summary>Finds the stories of a document that counts them: "1. Heading", "No. 1", "一、", also backwards.</summary>
internal static class NumberedHeadings
{
    private const double ClosedWeight = 0.6;
    private const double GapWeight = 0.4;

    /// <summary>
    /// The longest row of numbers of one style that counts from 1 up or down to 1, each in front of a heading with text under it. One
    /// number may be missing between two. A list inside a story breaks no row: its items follow each other without text, are closed
    /// like sentences or restart. Empty when there is no row of two.
    /// </summary>
    public static List<HeadingMark> Find(IReadOnlyList<SeedBlock> blocks)
    {
        var best = new List<HeadingMark>();
        foreach (var style in Candidates(blocks).GroupBy(c => c.Number!.Style))
        {
            var row = LongestRow(style.ToList(), blocks);
            best = row.Count > best.Count ? row : best;
        }

        return best.Count >= 2 ? best : [];
    }

    /// <summary>
    /// Numbered paragraphs that carry their heading inside them, as a document without heading lines has them: the row must hold
    /// exactly as many as the title announces, or be nearly all there is and made of paragraphs of several sentences.
    /// </summary>
    public static List<HeadingMark> FindRunIn(IReadOnlyList<SeedBlock> blocks, int? announced)
    {
        foreach (var style in AllNumbered(blocks).GroupBy(c => c.Number!.Style))
        {
            var all = style.ToList();
            var counts = all.Count >= 3 && all.Select((c, i) => c.Number!.Value == i + 1 || c.Number.Value == all.Count - i).All(x => x);
            var whole = all.Count * 10 >= (blocks.Count - all[0].Index) * 8
                && all.TrueForAll(c => Sentences.Of(blocks[c.Index].Text[c.Number!.PrefixLength..]).Count >= 2);
            if (counts && (all.Count == announced || whole))
            {
                return all;
            }
        }

        return [];
    }

    private static IEnumerable<HeadingMark> Candidates(IReadOnlyList<SeedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var number = NumberOf(blocks[i]);
            if (number is null)
            {
                continue;
            }

            var alone = number.PrefixLength == blocks[i].Text.Length;
            var heading = alone ? i + 1 : i;
            var hasBody = heading + 1 < blocks.Count && blocks[heading].Kind is BlockKind.Paragraph or BlockKind.Heading
                && !IsNext(NumberOf(blocks[heading + 1]), number);
            var title = heading < blocks.Count ? blocks[heading].Text[(alone ? 0 : number.PrefixLength)..] : "";
            if (hasBody && HeadingShape.IsNumberedTitle(title))
            {
                yield return new HeadingMark(heading, number, alone ? i : null);
            }
        }
    }

    private static IEnumerable<HeadingMark> AllNumbered(IReadOnlyList<SeedBlock> blocks) =>
        blocks.Select((b, i) => new HeadingMark(i, NumberOf(b), null, IsRunIn: true))
            .Where(c => c.Number?.Value > 0 && c.Number.PrefixLength < blocks[c.Index].Text.Length);

    private static HeadingNumber? NumberOf(SeedBlock block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading ? HeadingNumberReader.Read(block.Text) : null;

    private static bool IsNext(HeadingNumber? next, HeadingNumber number) =>
        next is not null && next.Style == number.Style && Math.Abs(next.Value - number.Value) <= 1 && (next.Value != number.Value || number.Value == 0);

    private static List<HeadingMark> LongestRow(List<HeadingMark> candidates, IReadOnlyList<SeedBlock> blocks)
    {
        if (candidates[0].Number!.Value == 0)
        {
            return candidates;
        }

        var up = CountUp(candidates, blocks);
        var down = CountUp([.. candidates.AsEnumerable().Reverse()], blocks);
        down.Reverse();
        return down.Count > up.Count ? down : up;
    }

    // For each value the best row that ends with it; a later candidate takes its place only when it looks more like a heading.
    private static List<HeadingMark> CountUp(List<HeadingMark> candidates, IReadOnlyList<SeedBlock> blocks)
    {
        var rows = new Dictionary<int, (double Weight, int Candidate)>();
        var before = new int[candidates.Count];
        var best = (Weight: 0.0, Candidate: -1);
        for (var i = 0; i < candidates.Count; i++)
        {
            var value = candidates[i].Number!.Value;
            var previous = value == 1 ? (Weight: 0.0, Candidate: -1)
                : rows.TryGetValue(value - 1, out var straight) ? straight
                : rows.TryGetValue(value - 2, out var gap) ? gap with { Weight = gap.Weight - GapWeight }
                : default;
            if (value > 1 && previous.Weight <= 0)
            {
                continue;
            }

            var weight = previous.Weight + (Sentences.IsClosed(blocks[candidates[i].Index].Text) ? ClosedWeight : 1);
            before[i] = previous.Candidate;
            if (!rows.TryGetValue(value, out var known) || weight > known.Weight)
            {
                rows[value] = (weight, i);
            }

            best = weight > best.Weight ? (weight, i) : best;
        }

        var row = new List<HeadingMark>();
        for (var i = best.Candidate; i >= 0; i = before[i])
        {
            row.Add(candidates[i]);
        }

        row.Reverse();
        return row;
    }
}
