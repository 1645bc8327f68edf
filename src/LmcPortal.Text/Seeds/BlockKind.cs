namespace LmcPortal.Text.Seeds;

/// <summary>What the source's own marks, if any, say a block is.</summary>
public enum BlockKind
{
    /// <summary>Running text, or a line that nothing marks (it may still turn out to be a heading).</summary>
    Paragraph,

    /// <summary>A heading marked as such by Markdown or HTML; <see cref="SeedBlock.Level"/> is 1-6.</summary>
    Heading,

    /// <summary>An item of a list ("- ", "-- ", "•", &lt;li&gt;). Never a heading.</summary>
    ListItem,

    /// <summary>A quotation set apart (Markdown "&gt;", &lt;blockquote&gt;). Never a heading.</summary>
    Quotation,
}
