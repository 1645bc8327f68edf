using System.Text;
using AngleSharp.Dom;

namespace LmcPortal.Web.Rendering;

/// <summary>The text of some HTML as one string, white space joined as a browser joins it, with the way back to its text nodes.</summary>
internal sealed class FlatText
{
    private static readonly string[] Inline = ["em", "strong", "del", "a", "sup", "code", "br"];

    private readonly StringBuilder _text = new();

    // For each character of the text: its node, and its place there.
    private readonly List<(IText Node, int Offset)> _origins = [];
    private string? _whole;

    public FlatText(INode root) => Read(root);

    private string Whole => _whole ??= _text.ToString();

    /// <summary>Where the sentence stands: between its own neighbours if it can, else where it stands first.</summary>
    public (int Start, int End)? Find(QuoteToMark quote)
    {
        var exact = Joined(quote.Exact).Trim();
        if (exact.Length == 0)
        {
            return null;
        }

        var (prefix, suffix) = (Joined(quote.Prefix).Trim(), Joined(quote.Suffix).Trim());
        var first = -1;
        for (var at = Whole.IndexOf(exact, StringComparison.Ordinal); at >= 0; at = Whole.IndexOf(exact, at + 1, StringComparison.Ordinal))
        {
            first = first < 0 ? at : first;
            if (Whole.AsSpan(0, at).TrimEnd().EndsWith(prefix, StringComparison.Ordinal) && Whole.AsSpan(at + exact.Length).TrimStart().StartsWith(suffix, StringComparison.Ordinal))
            {
                return (at, at + exact.Length);
            }
        }

        return first < 0 ? null : (first, first + exact.Length);
    }

    /// <summary>The text nodes that a stretch of the text begins and ends with, cut so that nothing else is in them.</summary>
    public (INode First, INode Last) Range(int start, int end)
    {
        var (last, lastOffset) = _origins[end - 1];
        var (first, firstOffset) = _origins[start];
        if (lastOffset + 1 < last.Length)
        {
            last.Split(lastOffset + 1);
        }

        if (firstOffset == 0)
        {
            return (first, last);
        }

        var cut = first.Split(firstOffset);
        return (cut, first == last ? cut : last);
    }

    private void Read(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                Append(words);
            }
            else if (child is IElement element)
            {
                // A sentence does not go on in another paragraph.
                var isInline = Inline.Contains(element.LocalName);
                Break(isInline, element);
                Read(element);
                Break(isInline, element);
            }
        }
    }

    private void Append(IText words)
    {
        for (var i = 0; i < words.Data.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(words.Data[i]);
            if (!isSpace || (_text.Length > 0 && _text[^1] is not (' ' or '\n')))
            {
                _text.Append(isSpace ? ' ' : words.Data[i]);
                _origins.Add((words, i));
            }
        }
    }

    private void Break(bool isInline, IElement element)
    {
        if (_text.Length > 0 && _text[^1] != '\n' && (!isInline || element.LocalName == "br"))
        {
            // The node is never asked for: a quote holds no line break.
            _text.Append(isInline ? ' ' : '\n');
            _origins.Add(_origins[^1]);
        }
    }

    private static string Joined(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
