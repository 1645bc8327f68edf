using System.Text;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>A block's cleaned text that still knows which source characters each of its characters came from.</summary>
internal sealed class BlockText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private BlockText(string text, int[] starts, int[] ends)
    {
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The source span with the edits applied; not trimmed, may be empty.</summary>
    public string Text { get; }

    /// <summary>Reads one span of the source, in time linear in its length.</summary>
    public static BlockText Of(string source, EditList edits, int start, int end)
    {
        var text = new StringBuilder(end - start);
        var starts = new List<int>(end - start);
        var ends = new List<int>(end - start);
        var at = start;
        for (var i = edits.FirstEndingBehind(start); i < edits.Edits.Count && edits.Edits[i].Start < end; i++)
        {
            var edit = edits.Edits[i];
            Keep(edit.Start);
            foreach (var c in edit.Replacement ?? "")
            {
                text.Append(c);
                starts.Add(edit.Start);
                ends.Add(edit.End);
            }

            at = Math.Max(at, edit.End);
        }

        Keep(end);
        return new BlockText(text.ToString(), [.. starts], [.. ends]);

        void Keep(int until)
        {
            for (; at < until; at++)
            {
                text.Append(source[at]);
                starts.Add(at);
                ends.Add(at + 1);
            }
        }
    }

    /// <summary>Source offset of a character of <see cref="Text"/>.</summary>
    public int SourceStart(int index) => _starts[index];

    /// <summary>Source offset just behind a character of <see cref="Text"/>.</summary>
    public int SourceEnd(int index) => _ends[index];

    /// <summary>
    /// The edit of the source that changes <c>Text[from..to]</c> (at least one character). An earlier repair it cuts through is taken in whole, so that
    /// its other characters stay.
    /// </summary>
    public SourceEdit Edit(int from, int to, string? replacement, string reason)
    {
        var first = from;
        while (first > 0 && SameOrigin(first - 1, first))
        {
            first--;
        }

        var last = to;
        while (last < Text.Length && SameOrigin(last - 1, last))
        {
            last++;
        }

        var whole = string.Concat(Text.AsSpan(first, from - first), replacement, Text.AsSpan(to, last - to));
        return new SourceEdit(_starts[first], _ends[last - 1] - _starts[first], whole.Length == 0 ? null : whole, reason);
    }

    private bool SameOrigin(int left, int right) => _starts[left] == _starts[right] && _ends[left] == _ends[right];
}
