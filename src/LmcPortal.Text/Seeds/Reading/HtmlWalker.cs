namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Walks over the tags of a page once and collects blocks, edits and what the page's head says.</summary>
internal sealed class HtmlWalker(string source, int start, int end)
{
    // A cell alone says nothing: the cells of a row stay together, in a line of their own.
    private const string CellSeparator = " | ";

    private readonly string _source = source;
    private readonly int _start = start;
    private readonly int _end = end;
    private readonly HtmlHead _head = new(source);
    private int _textStart = -1;
    private int _textEnd;
    private int _heading;
    private int _items;
    private int _quotes;
    private int _articles;
    private bool _isRow;

    /// <summary>Blocks in document order.</summary>
    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>Tags, dropped elements and entities, in document order.</summary>
    public List<SourceEdit> Edits { get; } = [];

    /// <summary>What the head and <c>time</c> elements say.</summary>
    public DocumentFacts Facts => _head.Facts;

    /// <summary>Reads everything; call once.</summary>
    public void Walk()
    {
        var tags = new HtmlScanner(_source, _start, _end).Tags().ToList();
        var drops = HtmlDrops.Find(_source, tags);
        var at = _start;
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            AddText(at, tag.Start);
            at = tag.End;
            if (!tag.IsClosing)
            {
                _head.Read(tag);
            }

            if (drops.TryGetValue(i, out var closing) && !(_articles > 0 && HtmlElements.BelongsToArticle(tag.Name)))
            {
                i = closing;
                if (tag.Name == "title")
                {
                    _head.ReadTitle(tag.End, tags[i].Start);
                }

                at = tags[i].End;
                Edits.Add(new SourceEdit(tag.Start, at - tag.Start, null, HtmlElements.Dropped[tag.Name]));
            }
            else if (_textStart >= 0 && tag is { IsClosing: false, Name: "td" or "th" })
            {
                _isRow = true;
                Edits.Add(new SourceEdit(tag.Start, tag.End - tag.Start, CellSeparator, "next cell of the table row"));
            }
            else
            {
                Edits.Add(new SourceEdit(tag.Start, tag.End - tag.Start, null, tag.Name.Length == 0 ? "comment" : "HTML tag"));
            }

            if (HtmlElements.Blocks.Contains(tag.Name))
            {
                Flush();
                Enter(tag);
            }
        }

        AddText(at, _end);
        Flush();
    }

    private void Enter(HtmlTag tag)
    {
        var level = HtmlElements.HeadingLevel(tag.Name, tag.IsClosing ? null : tag.Attribute(_source, "class"));
        var step = tag.IsClosing ? -1 : 1;

        // Any other block ends a heading, closed or not.
        _heading = tag.IsClosing || level == 0 ? (tag.Name == "br" ? _heading : 0) : level;
        switch (tag.Name)
        {
            case "li":
                _items = tag.IsClosing ? 0 : 1;
                break;
            case "ul" or "ol":
                _items = 0;
                break;
            case "blockquote":
                _quotes = Math.Max(0, _quotes + step);
                break;
            case "article" or "main":
                _articles = Math.Max(0, _articles + step);
                break;
        }
    }

    private void AddText(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(_source[i]))
            {
                continue;
            }

            var length = 1;
            if (_source[i] == '&' && HtmlEntity.At(_source, i, to) is { } entity)
            {
                length = entity.Length;
                Edits.Add(new SourceEdit(i, length, entity.Text, "HTML entity"));
            }

            _textStart = _textStart < 0 ? i : _textStart;
            i += length - 1;
            _textEnd = i + 1;
        }
    }

    private void Flush()
    {
        if (_textStart >= 0)
        {
            var kind = _heading > 0 ? BlockKind.Heading : _items > 0 || _isRow ? BlockKind.ListItem : _quotes > 0 ? BlockKind.Quotation : BlockKind.Paragraph;
            Blocks.Add(new DraftBlock(_textStart, _textEnd, kind, _heading));
        }

        _textStart = -1;
        _isRow = false;
    }
}
