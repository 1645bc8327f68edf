using LmcPortal.Text.Outcomes.Reading;

namespace LmcPortal.Text.Outcomes.Matching;

/// <summary>The drafts of a sentence; the first matcher to claim a word has it.</summary>
internal sealed class DraftList(Sentence sentence)
{
    private readonly Draft?[] _claims = new Draft?[sentence.Count];

    private readonly List<Draft> _drafts = [];

    /// <summary>In the order they were claimed.</summary>
    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Adds the draft and claims its words; nothing happens when one of them is claimed by another that it does not hold inside.</summary>
    public void Add(Draft draft)
    {
        for (var i = draft.First; i < draft.End; i++)
        {
            if (_claims[i] is { } other && !Holds(draft, other))
            {
                return;
            }
        }

        _drafts.Add(draft);
        if (!draft.IsModifier)
        {
            Array.Fill(_claims, draft, draft.First, draft.End - draft.First);
        }
    }

    // "A team of 35 doctors was sent to …": a figure inside an event is both; "136 joint patrols" is only a figure.
    private static bool Holds(Draft draft, Draft other) => other.Kind == OutcomeKind.Figure && draft.First < other.First && other.End <= draft.End;
}
