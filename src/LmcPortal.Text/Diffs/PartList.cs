namespace LmcPortal.Text.Diffs;

/// <summary>Collects parts: between two equal stretches, all that was removed stands in front of all that was added.</summary>
internal sealed class PartList
{
    private readonly List<DiffPart> _parts = [];

    public IReadOnlyList<DiffPart> Parts => _parts;

    public void Add(DiffKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // Behind a removal that waits in front of an addition, or the last of its kind.
        var at = _parts.Count - 1;
        if (kind == DiffKind.Removed && at >= 0 && _parts[at].Kind == DiffKind.Added)
        {
            at--;
        }

        if (at >= 0 && _parts[at].Kind == kind)
        {
            _parts[at] = new DiffPart(kind, _parts[at].Text + text);
        }
        else
        {
            _parts.Insert(at + 1, new DiffPart(kind, text));
        }
    }
}
