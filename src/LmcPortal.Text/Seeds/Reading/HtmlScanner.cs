namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Finds the tags of a page, in one pass and whatever is wrong with the page.</summary>
internal sealed class HtmlScanner(string source, int start, int end)
{
    private const int LongestName = 40;

    private readonly string _source = source;

    // Elements and comments found to be without an end: not looked for again, which would take quadratic time.
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);

    // Once a quote was found to run to the end of the page, quotes are trusted no more: looking again for each tag would take quadratic time.
    private bool _quotesClose = true;

    /// <summary>All tags, comments and declarations in order. A "&lt;" that opens none is text. What stands in scripts and styles is passed over.</summary>
    public IEnumerable<HtmlTag> Tags()
    {
        var noEndBehind = _source.LastIndexOf('>', Math.Max(start, end - 1));
        for (var at = _source.IndexOf('<', start); at >= 0 && at < end && at < noEndBehind; at = Next(at))
        {
            if (TagAt(at) is { } tag)
            {
                yield return tag;
                at = tag.End - 1;
                if (tag is { IsClosing: false, Name: "script" or "style" or "textarea" })
                {
                    at = Math.Max(at, ClosingOf(tag) - 1);
                }
            }
        }
    }

    private int Next(int at) => at + 1 < end ? _source.IndexOf('<', at + 1) : -1;

    private HtmlTag? TagAt(int at)
    {
        var first = at + 1 < end ? _source[at + 1] : ' ';
        if (first is '!' or '?')
        {
            var isComment = string.CompareOrdinal(_source, at, "<!--", 0, 4) == 0;
            var close = isComment ? IndexOf("-->", at + 4) : IndexOf(">", at);
            if (close < 0)
            {
                _unclosed.Add(isComment ? "-->" : ">");
            }

            return close < 0 ? null : new HtmlTag(at, close + (isComment ? 3 : 1), "", false);
        }

        var isClosing = first == '/';
        var nameStart = at + (isClosing ? 2 : 1);
        if (nameStart >= end || !char.IsAsciiLetter(_source[nameStart]))
        {
            return null;
        }

        var nameEnd = nameStart;
        while (nameEnd < end && nameEnd - nameStart < LongestName && (char.IsAsciiLetterOrDigit(_source[nameEnd]) || _source[nameEnd] is '-' or ':'))
        {
            nameEnd++;
        }

        var tagEnd = TagEnd(nameEnd);
        return tagEnd < 0 ? null : new HtmlTag(at, tagEnd, _source[nameStart..nameEnd].ToLowerInvariant(), isClosing);
    }

    private int TagEnd(int from)
    {
        if (_quotesClose)
        {
            var quote = '\0';
            for (var i = from; i < end; i++)
            {
                var c = _source[i];
                if (quote == '\0' && c == '>')
                {
                    return i + 1;
                }

                if (quote == '\0' ? c is '"' or '\'' && _source[i - 1] is '=' or ' ' : c == quote)
                {
                    quote = quote == '\0' ? c : '\0';
                }
            }

            _quotesClose = false;
        }

        var plain = IndexOf(">", from);
        return plain < 0 ? -1 : plain + 1;
    }

    private int ClosingOf(HtmlTag tag)
    {
        var closing = _unclosed.Contains(tag.Name) ? -1 : IndexOf("</" + tag.Name, tag.End);
        if (closing < 0)
        {
            _unclosed.Add(tag.Name);
        }

        return closing;
    }

    private int IndexOf(string text, int from) =>
        _unclosed.Contains(text) || from >= end ? -1 : _source.IndexOf(text, from, end - from, StringComparison.OrdinalIgnoreCase);
}
