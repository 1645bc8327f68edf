using Markdig.Syntax;

namespace LmcPortal.Text.Seeds.Reading;

/// <summary>Walks over Markdig's tree and collects blocks and edits with offsets of the whole document.</summary>
internal sealed class MarkdownWalker(string markdown, int offset)
{
    private readonly MarkdownInlines _inlines = new(markdown, offset);

    /// <summary>Blocks in document order.</summary>
    public List<DraftBlock> Blocks { get; } = [];

    /// <summary>Marks dropped and entities repaired.</summary>
    public List<SourceEdit> Edits { get; } = [];

    /// <summary>Reads everything; call once.</summary>
    public void Walk(MarkdownDocument document)
    {
        WalkChildren(document, BlockKind.Paragraph);
        Edits.AddRange(_inlines.Edits);
        Blocks.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    private void WalkChildren(ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
        {
            Walk(block, kind);
        }
    }

    private void Walk(Block block, BlockKind kind)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddLeaf(heading, BlockKind.Heading, heading.Level);
                break;
            case ParagraphBlock paragraph:
                AddLeaf(paragraph, kind, 0);
                break;
            case ListItemBlock item:
                AddItem(item);
                break;
            case QuoteBlock quote:
                WalkChildren(quote, BlockKind.Quotation);
                break;
            case HtmlBlock html:
                AddHtml(html);
                break;
            case CodeBlock code:
                AddCode(code);
                break;
            case ContainerBlock container:
                WalkChildren(container, kind);
                break;
        }
    }

    // The number in front of an item may be a story's rank: it stays in the text. An item with more than one paragraph, or a list of one, is no list
    // but numbered text.
    private void AddItem(ListItemBlock item)
    {
        var list = (ListBlock)item.Parent!;
        var isNumberedText = list.IsOrdered && (item.Count > 1 || list.Count == 1);
        var before = Blocks.Count;
        WalkChildren(item, isNumberedText ? BlockKind.Paragraph : BlockKind.ListItem);
        if (list.IsOrdered && Blocks.Count > before && item.Count > 0 && item[0] is LeafBlock)
        {
            var number = item.Span.Start;
            while (number < markdown.Length && !char.IsWhiteSpace(markdown[number]))
            {
                number++;
            }

            var words = Blocks[before].Start - offset;
            var marks = markdown.AsSpan(number, words - number).TrimStart().Length;
            Edits.Add(new SourceEdit(offset + words - marks, marks, null, "Markdown mark"));
            Blocks[before] = Blocks[before] with { Start = offset + item.Span.Start };
        }
    }

    private void AddLeaf(LeafBlock leaf, BlockKind kind, int level)
    {
        foreach (var (start, end) in _inlines.Lines(leaf))
        {
            Blocks.Add(new DraftBlock(start, end, kind, level));
        }
    }

    // Pasted text that happens to be indented is "code" to Markdown; every line of it is text to us.
    private void AddCode(CodeBlock code)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var slice = code.Lines.Lines[i];
            var start = slice.Position + (slice.Slice.Length - slice.Slice.AsSpan().TrimStart().Length);
            var end = slice.Position + slice.Slice.AsSpan().TrimEnd().Length;
            if (end > start)
            {
                Blocks.Add(new DraftBlock(offset + start, offset + end, BlockKind.Paragraph));
            }
        }
    }

    private void AddHtml(HtmlBlock html)
    {
        var end = Math.Min(html.Span.End + 1, markdown.Length);
        var walker = new HtmlWalker(markdown[html.Span.Start..end], 0, end - html.Span.Start);
        walker.Walk();
        var shift = offset + html.Span.Start;
        Blocks.AddRange(walker.Blocks.Select(b => b with { Start = b.Start + shift, End = b.End + shift }));
        Edits.AddRange(walker.Edits.Select(e => e with { Start = e.Start + shift }));
    }
}
