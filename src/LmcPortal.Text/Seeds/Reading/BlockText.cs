namespace LmcPortal.Text.Seeds.Reading;

/// <summary>A block's cleaned text that still knows which source characters each of its characters came from.</summary>
internal sealed class BlockText
{
    private readonly string _source;
    private readonly EditList _edits;
    private readonly int _start;
    private readonly int _end;

    // Only a stage that changes something asks where a character came from, and few blocks are changed.
    private (int[] Starts, int[] Ends)? _origins;

    private BlockText(string source, EditList edits, int start, int end)
    {
        (_source, _edits, _start, _end) = (source, edits, start, end);
        Text = edits.Apply(source, start, end - start);
    }

    /// <summary>The source span with the edits applied; not trimmed, may be empty.</summary>
    public string Text { get; }

    private int[] Starts => (_origins ??= FindOrigins()).Starts;

    private int[] Ends => (_origins ??= FindOrigins()).Ends;

    /// <summary>Reads one span of the source, in time linear in its length.</summary>
    public static BlockText Of(string source, EditList edits, int start, int end) => new(source, edits, start, end);

    /// <summary>Source offset of a character of <see cref="Text"/>.</summary>
    public int SourceStart(int index) => Starts[index];

    /// <summary>Source offset just behind a character of <see cref="Text"/>.</summary>
    public int SourceEnd(int index) => Ends[index];

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
        return new SourceEdit(Starts[first], Ends[last - 1] - Starts[first], whole.Length == 0 ? null : whole, reason);
    }

    private bool SameOrigin(int left, int right) => Starts[left] == Starts[right] && Ends[left] == Ends[right];

    private (int[] Starts, int[] Ends) FindOrigins()
    {
        var (starts, ends) = (new int[Text.Length], new int[Text.Length]);
        var (at, filled) = (_start, 0);
        for (var i = _edits.FirstEndingBehind(_start); i < _edits.Edits.Count && _edits.Edits[i].Start < _end; i++)
        {
            var edit = _edits.Edits[i];
            Keep(edit.Start);
            var length = edit.Start >= _start ? edit.Replacement?.Length ?? 0 : 0;
            starts.AsSpan(filled, length).Fill(edit.Start);
            ends.AsSpan(filled, length).Fill(edit.End);
            (filled, at) = (filled + length, Math.Max(at, edit.End));
        }

        Keep(_end);
        return (starts, ends);

        void Keep(int until)
        {
            for (; at < until; at++, filled++)
            {
                (starts[filled], ends[filled]) = (at, at + 1);
            }
        }
    }
}
