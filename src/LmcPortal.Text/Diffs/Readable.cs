namespace LmcPortal.Text.Diffs;

/// <summary>
/// Joins changes that only a little stands between, so that people read phrases instead of confetti: what is shorter than the changes on both of its sides
/// is told as changed, and so is what holds no letter or digit.
/// </summary>
internal static class Readable
{
    public static IReadOnlyList<DiffPart> Parts(IReadOnlyList<DiffPart> parts)
    {
        var hunks = HunksOf(parts);
        var joined = new List<Hunk>(hunks.Count);
        foreach (var hunk in hunks)
        {
            var next = hunk;
            while (joined is [.., { IsChange: true } last] && next.IsChange && MayJoin(last, next))
            {
                joined.RemoveAt(joined.Count - 1);
                next = new Hunk(last.Lead, last.Removed + next.Lead + next.Removed, last.Added + next.Lead + next.Added);
            }

            joined.Add(next);
        }

        var list = new PartList();
        foreach (var hunk in joined)
        {
            list.Add(DiffKind.Same, hunk.Lead);
            list.Add(DiffKind.Removed, hunk.Removed);
            list.Add(DiffKind.Added, hunk.Added);
        }

        return list.Take();
    }

    private static bool MayJoin(Hunk before, Hunk after) =>
        !after.Lead.Contains('\n', StringComparison.Ordinal)
        && (!after.Lead.Any(char.IsLetterOrDigit) || after.Lead.Length <= Math.Min(before.Size, after.Size));

    // A change with the equal stretch in front of it; the last one may have no change.
    private static List<Hunk> HunksOf(IReadOnlyList<DiffPart> parts)
    {
        var hunks = new List<Hunk>();
        var open = new Hunk("", "", "");
        foreach (var part in parts)
        {
            if (part.Kind == DiffKind.Same)
            {
                hunks.Add(open);
                open = new Hunk(part.Text, "", "");
            }
            else
            {
                open = part.Kind == DiffKind.Removed ? open with { Removed = part.Text } : open with { Added = part.Text };
            }
        }

        hunks.Add(open);
        return hunks;
    }

    private sealed record Hunk(string Lead, string Removed, string Added)
    {
        public bool IsChange => Removed.Length + Added.Length > 0;

        public int Size => Math.Max(Removed.Length, Added.Length);
    }
}
