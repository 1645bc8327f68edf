using LmcPortal.Text.Seeds.Corrections;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>A document on its way through the reading stages. Each stage returns a new draft.</summary>
/// <param name="File">The document as decoded.</param>
/// <param name="Blocks">Stretches of the source that are text so far, in order and disjoint.</param>
/// <param name="Edits">All edits so far.</param>
/// <param name="Facts">What front matter or the page's head says.</param>
/// <param name="Problems">What an editor should look at, so far.</param>
internal sealed record SeedDraft(
    SeedFile File, IReadOnlyList<DraftBlock> Blocks, EditList Edits, DocumentFacts Facts, IReadOnlyList<ParseProblem> Problems)
{
    /// <summary>What an editor corrects; characters that it keeps are neither dropped nor repaired by any stage.</summary>
    public CorrectionPlan Plan { get; init; } = CorrectionPlan.None;

    /// <summary>The block's cleaned text with the way back to the source.</summary>
    public BlockText TextOf(DraftBlock block) => BlockText.Of(File.Text, Edits, block.Start, block.End);

    /// <summary>This draft with one more stage's edits.</summary>
    public SeedDraft With(IEnumerable<SourceEdit> edits) => this with { Edits = Edits.With(Plan.Spare(edits)) };

    /// <summary>This draft without the given blocks; their text is dropped, each for its reason. A block with kept characters stays.</summary>
    public SeedDraft Without(IReadOnlyDictionary<DraftBlock, string> reasons)
    {
        var dropped = reasons.Where(r => !Plan.IsKept(r.Key.Start, r.Key.End)).ToDictionary();
        return this with
        {
            Blocks = [.. Blocks.Where(b => !dropped.ContainsKey(b))],
            Edits = Edits.With(dropped.Select(r => new SourceEdit(r.Key.Start, r.Key.End - r.Key.Start, null, r.Value))),
        };
    }
}
