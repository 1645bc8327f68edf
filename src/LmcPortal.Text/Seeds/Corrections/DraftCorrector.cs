using System.Buffers;
using LmcPortal.Text.Seeds.Reading;

namespace LmcPortal.Text.Seeds.Corrections;

/// <summary>Does to a draft just opened what an editor asked for, before any rule reads it: regains kept text, leaves out lines, cuts blocks at asked starts.</summary>
internal static class DraftCorrector
{
    private const string LeftOut = "left out by an editor";

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <summary>The same draft when nothing is asked for. From here on the draft itself guards what is kept.</summary>
    public static SeedDraft Correct(SeedDraft draft, CorrectionPlan plan)
    {
        if (plan.All.Count == 0)
        {
            return draft;
        }

        var guarded = draft with { Plan = plan, Edits = EditList.Empty.With(plan.Spare(draft.Edits.Edits)) };
        var blocks = plan.Kept.Aggregate(guarded.Blocks, (found, kept) => Regain(draft.File.Text, found, kept));
        blocks = [.. blocks.SelectMany(b => Cut(b, CutsOf(draft.File.Text, plan)))];
        return Drop(guarded with { Blocks = blocks }, plan);
    }

    // Kept text that is in no block joins the block beside it on its line; without one it is a paragraph of its own.
    private static List<DraftBlock> Regain(string text, IReadOnlyList<DraftBlock> blocks, SeedCorrection kept)
    {
        var result = new List<DraftBlock>(blocks);
        foreach (var line in TextLine.Split(text, kept.Start, kept.End).Where(l => !l.IsBlank))
        {
            var after = result.FindIndex(b => b.End > line.Start);
            var at = after < 0 ? result.Count : after;
            if (after >= 0 && result[after].Start < line.End)
            {
                result[after] = result[after] with { Start = Math.Min(result[after].Start, line.Start), End = Math.Max(result[after].End, line.End) };
            }
            else if (after >= 0 && IsOneLine(text, line.End, result[after].Start))
            {
                result[after] = result[after] with { Start = line.Start };
            }
            else if (at > 0 && IsOneLine(text, result[at - 1].End, line.Start))
            {
                result[at - 1] = result[at - 1] with { End = line.End };
            }
            else
            {
                result.Insert(at, new DraftBlock(line.Start, line.End, BlockKind.Paragraph));
            }
        }

        return Merge(result);
    }

    // A kept stretch that reaches into the next block makes one of the two.
    private static List<DraftBlock> Merge(List<DraftBlock> blocks)
    {
        var merged = new List<DraftBlock>(blocks.Count);
        foreach (var block in blocks)
        {
            if (merged.Count > 0 && block.Start < merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, block.End) };
            }
            else
            {
                merged.Add(block);
            }
        }

        return merged;
    }

    private static bool IsOneLine(string text, int from, int to) => !text.AsSpan(from, Math.Max(0, to - from)).ContainsAny(LineEnds);

    // Where a block has to end: at a kept line end, in front of and behind a line that heads a story, in front of one that starts a section.
    private static List<int> CutsOf(string text, CorrectionPlan plan)
    {
        var lineEnds = plan.Kept.Where(k => text.AsSpan(k.Start, k.Length).Trim().IsEmpty && !IsOneLine(text, k.Start, k.End)).Select(k => k.Start);
        var starts = plan.Of(CorrectionKind.StartStory).SelectMany(c => new[] { c.Start, c.End }).Concat(plan.Of(CorrectionKind.StartSection).Select(c => c.Start));
        return [.. lineEnds.Concat(starts).Distinct().Order()];
    }

    private static IEnumerable<DraftBlock> Cut(DraftBlock block, List<int> cuts)
    {
        foreach (var cut in cuts.Where(c => c > block.Start && c < block.End))
        {
            yield return block with { End = cut };
            block = block with { Start = cut };
        }

        yield return block;
    }

    private static SeedDraft Drop(SeedDraft draft, CorrectionPlan plan)
    {
        var drops = plan.Of(CorrectionKind.Drop).ToList();
        var whole = draft.Blocks.Where(b => drops.Exists(d => d.Start <= b.Start && d.End >= b.End)).ToDictionary(b => b, _ => LeftOut);
        return draft.Without(whole).With(drops.Select(d => new SourceEdit(d.Start, d.Length, null, LeftOut)));
    }
}
