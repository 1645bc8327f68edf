using System.Text;

namespace LmcPortal.Text.Seeds;

/// <summary>
/// The changes made to a source, ordered and disjoint: the single record of what became of every character.
/// Cleaned text is always the source with these edits applied, never a string of its own.
/// </summary>
public sealed class EditList
{
    private readonly IReadOnlyList<SourceEdit> _edits;

    private EditList(IReadOnlyList<SourceEdit> edits) => _edits = edits;

    /// <summary>No edits: the source as it stands.</summary>
    public static EditList Empty { get; } = new([]);

    /// <summary>The edits in order of their offsets; none overlaps another.</summary>
    public IReadOnlyList<SourceEdit> Edits => _edits;

    /// <summary>
    /// Lays the edits of several stages over each other, the earliest stage first. A later edit replaces the earlier ones it
    /// covers; one inside an earlier edit is void; where they only overlap, the later one is cut back. The edits of one stage may come
    /// in any order.
    /// </summary>
    public static EditList Combine(params IReadOnlyList<IEnumerable<SourceEdit>> stages) =>
        stages.Aggregate(Empty, (list, stage) => list.With(stage));

    /// <summary>This list with the edits of one more stage laid over it, as <see cref="Combine"/> does.</summary>
    public EditList With(IEnumerable<SourceEdit> later)
    {
        var incoming = Disjoint(later);
        if (incoming.Count == 0)
        {
            return this;
        }

        var result = new List<SourceEdit>(_edits.Count + incoming.Count);
        var next = 0;
        foreach (var edit in incoming)
        {
            while (next < _edits.Count && _edits[next].End <= edit.Start)
            {
                result.Add(_edits[next++]);
            }

            var start = edit.Start;
            if (next < _edits.Count && _edits[next].Start < start)
            {
                if (_edits[next].End >= edit.End)
                {
                    continue;
                }

                start = _edits[next].End;
                result.Add(_edits[next++]);
            }

            while (next < _edits.Count && _edits[next].End <= edit.End)
            {
                next++;
            }

            var end = next < _edits.Count ? Math.Min(edit.End, _edits[next].Start) : edit.End;
            if (end > start || edit.Length == 0)
            {
                result.Add(edit with { Start = start, Length = end - start });
            }
        }

        result.AddRange(_edits.Skip(next));
        return new EditList(result);
    }

    /// <summary>The cleaned text of a span of the source: its kept characters and the replacements, dropped characters left out.</summary>
    /// <param name="source">The text the edits were made for.</param>
    /// <param name="start">Zero-based offset of the span.</param>
    /// <param name="length">Source characters in the span. An edit that reaches over an edge of the span counts with the part it starts in.</param>
    public string Apply(string source, int start, int length)
    {
        var text = new StringBuilder(length);
        var end = start + length;
        var at = start;
        for (var i = FirstEndingBehind(start); i < _edits.Count && _edits[i].Start < end; i++)
        {
            var edit = _edits[i];
            text.Append(source, at, Math.Max(0, edit.Start - at));
            text.Append(edit.Start >= start ? edit.Replacement : null);
            at = Math.Min(edit.End, end);
        }

        return text.Append(source, at, end - at).ToString();
    }

    /// <summary>
    /// Spans that tile a text of this length exactly: ordered, no gap, no overlap. Neighbours that are both kept, or dropped for the same reason,
    /// are one span.
    /// </summary>
    public IReadOnlyList<SeedSpan> Tile(int textLength)
    {
        var spans = new List<SeedSpan>();
        var at = 0;
        foreach (var edit in _edits)
        {
            if (edit.Start > at)
            {
                spans.Add(new SeedSpan(SpanKind.Kept, at, edit.Start - at, null, null));
            }

            at = edit.End;
            var kind = edit.Replacement is null ? SpanKind.Dropped : SpanKind.Repaired;
            if (kind == SpanKind.Dropped && spans.LastOrDefault() is { Kind: SpanKind.Dropped } last && last.End == edit.Start && last.Reason == edit.Reason)
            {
                spans[^1] = last with { Length = last.Length + edit.Length };
            }
            else
            {
                spans.Add(new SeedSpan(kind, edit.Start, edit.Length, edit.Replacement, edit.Reason));
            }
        }

        if (at < textLength)
        {
            spans.Add(new SeedSpan(SpanKind.Kept, at, textLength - at, null, null));
        }

        return spans;
    }

    /// <summary>Index of the first edit that ends behind the offset; the number of edits when none does.</summary>
    internal int FirstEndingBehind(int offset)
    {
        var (low, high) = (0, _edits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _edits[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static List<SourceEdit> Disjoint(IEnumerable<SourceEdit> edits)
    {
        var ordered = new List<SourceEdit>();
        foreach (var edit in edits.Where(e => e.Length > 0 || e.Replacement is { Length: > 0 }).OrderBy(e => e.Start).ThenByDescending(e => e.Length))
        {
            if (ordered.Count == 0 || edit.Start >= ordered[^1].End)
            {
                ordered.Add(edit);
            }
        }

        return ordered;
    }
}
