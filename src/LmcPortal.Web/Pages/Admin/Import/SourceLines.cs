using LmcPortal.Text.Seeds;

namespace LmcPortal.Web.Pages.Admin.Import;

/// <summary>Cuts a document into lines, and each line into what was kept, dropped and repaired.</summary>
internal static class SourceLines
{
    /// <summary>The lines from one to another, both one-based and included.</summary>
    public static IReadOnlyList<SourceLine> Of(string text, IReadOnlyList<SeedSpan> spans, LineIndex lines, int from, int to)
    {
        var result = new List<SourceLine>();
        var next = FirstBehind(spans, lines.StartOf(from));
        for (var number = from; number <= to; number++)
        {
            var start = lines.StartOf(number);
            var end = number < lines.Count ? lines.StartOf(number + 1) : text.Length;
            while (next > 0 && spans[next - 1].End > start)
            {
                next--;
            }

            var pieces = new List<LinePiece>();
            for (; next < spans.Count && spans[next].Start < end; next++)
            {
                var span = spans[next];
                var (first, last) = (Math.Max(span.Start, start), Math.Min(span.End, end));
                pieces.Add(new LinePiece(span, text[first..last]));
            }

            var visible = text[start..end];
            var lead = visible.Length - visible.AsSpan().TrimStart().Length;
            result.Add(new SourceLine(number, start + (lead == visible.Length ? 0 : lead), visible.Trim().Length, pieces));
        }

        return result;
    }

    private static int FirstBehind(IReadOnlyList<SeedSpan> spans, int offset)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spans[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
