using System.Text;

namespace LmcPortal.Text.Diffs;

/// <summary>Collects parts: between two equal stretches, all that was removed stands in front of all that was added.</summary>
internal sealed class PartList
{
    private readonly List<DiffPart> _parts = [];
    private readonly StringBuilder _same = new();
    private readonly StringBuilder _removed = new();
    private readonly StringBuilder _added = new();

    public void Add(DiffKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        // An equal stretch waits only while nothing has changed behind it.
        if (kind == DiffKind.Same && _removed.Length + _added.Length > 0)
        {
            Flush();
        }

        Of(kind).Append(text);
    }

    public IReadOnlyList<DiffPart> Take()
    {
        Flush();
        return _parts;
    }

    private StringBuilder Of(DiffKind kind) => kind switch
    {
        DiffKind.Removed => _removed,
        DiffKind.Added => _added,
        _ => _same,
    };

    private void Flush()
    {
        foreach (var kind in new[] { DiffKind.Same, DiffKind.Removed, DiffKind.Added })
        {
            var text = Of(kind);
            if (text.Length > 0)
            {
                _parts.Add(new DiffPart(kind, text.ToString()));
                text.Clear();
            }
        }
    }
}
