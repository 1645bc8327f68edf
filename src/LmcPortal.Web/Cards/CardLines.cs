using LmcPortal.Text.Words;
using SkiaSharp;

namespace LmcPortal.Web.Cards;

/// <summary>Sets text in lines no wider than a card's column: broken between words, also where a script writes no spaces.</summary>
internal sealed class CardLines(CardFonts fonts)
{
    private const string Ellipsis = "…";

    // Nothing may begin a line that closes what went before it.
    private const string NeverFirst = ",.;:!?)]}%’”»、。，．；：！？）》」』】〉ๆฯໆ។៕ៗ၊။";

    /// <summary>In the first style whose lines fit, or cut with an ellipsis in the last one.</summary>
    public (CardStyle Style, IReadOnlyList<string> Lines) Fit(string text, float width, params ReadOnlySpan<(CardStyle Style, int MaxLines)> choices)
    {
        foreach (var (style, maxLines) in choices)
        {
            var lines = Break(text, style, width);
            if (lines.Count <= maxLines)
            {
                return (style, lines);
            }
        }

        var (last, most) = choices[^1];
        return (last, Shortened(Break(text, last, width), most, last, width));
    }

    public float Width(string text, CardStyle style)
    {
        var width = 0f;
        foreach (var run in fonts.Runs(text, style))
        {
            using var font = new SKFont(run.Face.Typeface, style.Size);
            width += run.Face.Shaper.Shape(run.Text, font).Width;
        }

        return width;
    }

    private List<string> Break(string text, CardStyle style, float width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width((line + piece).TrimEnd(), style) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        if (line.Length > 0)
        {
            lines.Add(line.TrimEnd());
        }

        return lines;
    }

    private List<string> Shortened(List<string> lines, int most, CardStyle style, float width)
    {
        var pieces = Pieces(lines[most - 1]);
        while (pieces.Count > 1 && Width(string.Concat(pieces).TrimEnd() + Ellipsis, style) > width)
        {
            pieces.RemoveAt(pieces.Count - 1);
        }

        return [.. lines.Take(most - 1), string.Concat(pieces).TrimEnd(' ', ',', ';', ':', '.') + Ellipsis];
    }

    // What may not be torn apart, with the spaces behind it: the pieces put together are the text.
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        var start = 0;
        foreach (var at in WordStarts(text).Where(at => at > 0 && !NeverFirst.Contains(text[at], StringComparison.Ordinal)))
        {
            if (text[at - 1] == ' ' || Scripts.IsUnspaced(text[at]) || Scripts.IsUnspaced(text[at - 1]))
            {
                pieces.Add(text[start..at]);
                start = at;
            }
        }

        pieces.Add(text[start..]);
        return pieces;
    }

    private static IEnumerable<int> WordStarts(string text)
    {
        var afterSpaces = Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i => text[i - 1] == ' ' && text[i] != ' ');
        return DictionaryCutter.Shared.Cut(text).Select(w => w.Start).Concat(afterSpaces).Distinct().Order();
    }
}
