using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>The drafts of a sentence; the first matcher to claim a word has it.</summary>
internal sealed class DraftList(Sentence sentence)
{
    private readonly bool[] _claimed = new bool[sentence.Count];

    private readonly List<Draft> _drafts = [];

    /// <summary>In the order they were claimed.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>True when no word of the range is claimed.</summary>
    public bool IsFree(int first, int end) => _claimed.AsSpan(first, end - first).IndexOf(true) < 0;

    /// <summary>Adds the draft and claims its words; nothing happens when one of them is claimed already.</summary>
    public void Add(Draft draft)
    {
        if (!IsFree(draft.First, draft.End))
        {
            return;
        }

        _drafts.Add(draft);
        if (!draft.IsModifier)
        {
            Array.Fill(_claimed, true, draft.First, draft.End - draft.First);
        }
    }
}
